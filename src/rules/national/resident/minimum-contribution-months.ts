import { residentSchemeOpinion2014 } from '../../resident-sources.ts';
import type { Rule } from '../../rule.ts';

/** 最低缴费年限: fifteen years of contributions. */
export const minimumContributionMonths: Rule<number> = {
  id: 'national/resident/minimum-contribution-months',
  zh: '城乡居民基本养老保险最低缴费年限',
  en: 'minimum contribution period of the resident pension',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The clause was read in republished copies.
    { from: '2014-02-21', value: 180, source: residentSchemeOpinion2014, evidence: 'secondary' },
  ],
};
