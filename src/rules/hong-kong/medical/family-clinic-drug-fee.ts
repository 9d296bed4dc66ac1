import { hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 家庭醫學診所藥物收費, an item and started period of charging; before 2026 a price for drugs was not found. */
export const familyClinicDrugFee: Rule<number> = {
  id: 'hong-kong/medical/family-clinic-drug-fee',
  zh: '家庭醫學診所藥物收費',
  en: 'fee of a drug item of a family clinic in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2026-01-01', value: 5, source: hospitalFees2026, evidence: 'corroborated' }],
};
