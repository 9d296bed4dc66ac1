import type { RatiosByFacility } from '../../../medical-law.ts';
import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 一档普通门诊统筹支付比例, by the level of the place. */
export const tier1OutpatientRatios: Rule<RatiosByFacility> = {
  id: 'shenzhen/medical/tier-1-outpatient-ratios',
  zh: '深圳市职工医保一档普通门诊支付比例',
  en: 'outpatient ratios of tier one in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: { community: '0.75', primary: '0.75', secondary: '0.65', tertiary: '0.55' },
      source: shenzhenMedicalOrder,
      evidence: 'secondary',
    },
  ],
};
