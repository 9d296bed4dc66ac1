import { lastingCoverOpinion2024 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 修复后固定、变动待遇等待期之和, in months: after a long break in principle no less than this. */
export const residentWaitLeast: Rule<number> = {
  id: 'national/medical/resident-wait-least',
  zh: '居民医保修复后待遇等待期下限',
  en: 'least wait of residents after a long break',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2025-01-01', publishedOn: '2024-07-26', value: 6, source: lastingCoverOpinion2024, evidence: 'verified' },
  ],
};
