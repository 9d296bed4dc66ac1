import { lastingCoverOpinion2024 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 连续断缴年数 from which the least wait applies. */
export const residentWaitLeastYears: Rule<number> = {
  id: 'national/medical/resident-wait-least-years',
  zh: '居民医保适用等待期下限的连续断缴年数',
  en: 'years missed in a row from which the least wait applies',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2025-01-01', publishedOn: '2024-07-26', value: 4, source: lastingCoverOpinion2024, evidence: 'verified' },
  ],
};
