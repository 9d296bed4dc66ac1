import type { Rule } from '../../rule.ts';
import { residencePermitMeasures2018 } from '../../sources.ts';

/** 居住半年以上: the stay that must have passed, with one of the grounds beside it. */
export const residencePermitStay: Rule<number> = {
  id: 'national/pension/residence-permit-stay',
  zh: '申领港澳台居民居住证的居住时间',
  en: 'stay before a residence permit',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2018-09-01',
      publishedOn: '2018-08-19',
      value: 6,
      source: residencePermitMeasures2018,
      evidence: 'verified',
    },
  ],
};
