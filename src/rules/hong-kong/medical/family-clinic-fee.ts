import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 家庭醫學診所（普通科門診）收費, a visit. */
export const familyClinicFee: Rule<number> = {
  id: 'hong-kong/medical/family-clinic-fee',
  zh: '家庭醫學診所收費',
  en: 'fee of a family medicine clinic in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 50, source: hospitalFees2017, evidence: 'verified' },
    { from: '2026-01-01', value: 150, source: hospitalFees2026, evidence: 'corroborated' },
  ],
};
