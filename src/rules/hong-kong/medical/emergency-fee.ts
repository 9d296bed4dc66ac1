import { hospitalFeesReform } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 急症室收費, a visit. */
export const emergencyFee: Rule<number> = {
  id: 'hong-kong/medical/emergency-fee',
  zh: '公立醫院急症室收費',
  en: 'fee of an emergency department in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 180, source: hospitalFeesReform, evidence: 'verified' },
    { from: '2026-01-01', value: 400, source: hospitalFeesReform, evidence: 'verified' },
  ],
};
