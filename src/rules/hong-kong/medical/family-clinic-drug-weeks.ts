import { hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 藥物收費單位, in weeks. */
export const familyClinicDrugWeeks: Rule<number> = {
  id: 'hong-kong/medical/family-clinic-drug-weeks',
  zh: '家庭醫學診所藥物收費的週數',
  en: 'weeks of a family clinic drug item charged as one in Hong Kong',
  unit: 'weeks',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2026-01-01', value: 4, source: hospitalFees2026, evidence: 'corroborated' }],
};
