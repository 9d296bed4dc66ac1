import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 藥物收費單位, in weeks: a unit of charging, no limit of what is dispensed. */
export const specialistDrugWeeks: Rule<number> = {
  id: 'hong-kong/medical/specialist-drug-weeks',
  zh: '專科門診藥物收費的週數',
  en: 'weeks of a drug item charged as one in Hong Kong',
  unit: 'weeks',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 16, source: hospitalFees2017, evidence: 'verified' },
    { from: '2026-01-01', value: 4, source: hospitalFees2026, evidence: 'corroborated' },
  ],
};
