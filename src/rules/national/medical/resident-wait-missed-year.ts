import { lastingCoverOpinion2024 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 变动待遇等待期, in months, for each further year missed. */
export const residentWaitMissedYear: Rule<number> = {
  id: 'national/medical/resident-wait-missed-year',
  zh: '居民医保每断保一年的变动待遇等待期',
  en: 'wait of residents for each further year missed',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2025-01-01', publishedOn: '2024-07-26', value: 1, source: lastingCoverOpinion2024, evidence: 'verified' },
  ],
};
