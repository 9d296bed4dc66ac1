import type { RatiosByFacility } from '../../../medical-law.ts';
import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 一档门诊诊查费支付比例, by the level of the place; never on top of other outpatient pay for the same costs. */
export const tier1ConsultationRatios: Rule<RatiosByFacility> = {
  id: 'shenzhen/medical/tier-1-consultation-ratios',
  zh: '深圳市职工医保一档门诊诊查费支付比例',
  en: 'ratios of the consultation fee of tier one in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The table is of tier one; whether tier two and residents have the same was not found.
    {
      from: '2023-10-01',
      value: { community: '0.8', primary: '0.8', secondary: '0.7', tertiary: '0.6' },
      source: shenzhenMedicalOrder,
      evidence: 'secondary',
    },
  ],
};
