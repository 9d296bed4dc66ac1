import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 專科門診藥物收費, an item and started period of charging. */
export const specialistDrugFee: Rule<number> = {
  id: 'hong-kong/medical/specialist-drug-fee',
  zh: '專科門診藥物收費',
  en: 'fee of a drug item of a specialist clinic in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 15, source: hospitalFees2017, evidence: 'verified' },
    { from: '2026-01-01', value: 20, source: hospitalFees2026, evidence: 'corroborated' },
  ],
};
