import { lastingCoverOpinion2024 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 修复: so many months of the variable wait are taken off by each further year paid. */
export const residentWaitRepairedYear: Rule<number> = {
  id: 'national/medical/resident-wait-repaired-year',
  zh: '居民医保每多缴一年减少的变动待遇等待期',
  en: 'wait of residents taken off by each year paid',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2025-01-01', publishedOn: '2024-07-26', value: 1, source: lastingCoverOpinion2024, evidence: 'verified' },
  ],
};
