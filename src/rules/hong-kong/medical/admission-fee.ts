import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 入院費, once for a stay; waived from 2026. */
export const admissionFee: Rule<number> = {
  id: 'hong-kong/medical/admission-fee',
  zh: '急症病床入院費',
  en: 'admission fee of an acute bed in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 10_000_000 },
  values: [
    { from: '2017-06-18', until: '2025-12-31', value: 75, source: hospitalFees2017, evidence: 'verified' },
    { from: '2026-01-01', value: 0, source: hospitalFees2026, evidence: 'corroborated' },
  ],
};
