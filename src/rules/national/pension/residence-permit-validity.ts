import type { Rule } from '../../rule.ts';
import { residencePermitMeasures2018 } from '../../sources.ts';

/** 有效期限为五年. What renewing asks is in articles that were not read. */
export const residencePermitValidity: Rule<number> = {
  id: 'national/pension/residence-permit-validity',
  zh: '港澳台居民居住证的有效期',
  en: 'validity of a residence permit',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2018-09-01',
      publishedOn: '2018-08-19',
      value: 60,
      source: residencePermitMeasures2018,
      evidence: 'verified',
    },
  ],
};
