import { residentSchemeOpinion2014 } from '../../resident-sources.ts';
import type { Rule } from '../../rule.ts';

/** 领取年龄: 60 for men and women; the raising of the retirement age is for employees. */
export const claimAgeMonths: Rule<number> = {
  id: 'national/resident/claim-age-months',
  zh: '城乡居民基本养老保险领取年龄',
  en: 'age of the resident pension',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The clause was read in republished copies.
    { from: '2014-02-21', value: 720, source: residentSchemeOpinion2014, evidence: 'secondary' },
  ],
};
