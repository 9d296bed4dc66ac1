import { lastingCoverOpinion2024 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 固定待遇等待期, in months, of residents who missed a year. Whether it reaches a scheme paid by the month was not found. */
export const residentWait: Rule<number> = {
  id: 'national/medical/resident-wait',
  zh: '居民医保固定待遇等待期',
  en: 'fixed wait of residents who were not insured',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2025-01-01', publishedOn: '2024-07-26', value: 3, source: lastingCoverOpinion2024, evidence: 'verified' },
  ],
};
