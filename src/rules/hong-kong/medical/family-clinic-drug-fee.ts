import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 家庭醫學診所藥物收費, an item and started period of charging. That the clinic's fee had the drugs in it before 2026 is recalled. */
export const familyClinicDrugFee: Rule<number> = {
  id: 'hong-kong/medical/family-clinic-drug-fee',
  zh: '家庭醫學診所藥物收費',
  en: 'fee of a drug item of a family clinic in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 10_000_000 },
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 0, source: hospitalFees2017, evidence: 'recalled' },
    { from: '2026-01-01', value: 5, source: hospitalFees2026, evidence: 'corroborated' },
  ],
};
