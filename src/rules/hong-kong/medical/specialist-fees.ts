import type { SpecialistFees } from '../../hong-kong-care-law.ts';
import { hospitalFees2017, hospitalFees2026 } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 專科門診收費, the first visit and each later one. */
export const specialistFees: Rule<SpecialistFees> = {
  id: 'hong-kong/medical/specialist-fees',
  zh: '專科門診收費',
  en: 'fees of specialist outpatient clinics in Hong Kong',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2017-06-18',
      until: '2025-12-31',
      value: { first: 135, later: 80 },
      source: hospitalFees2017,
      evidence: 'verified',
    },
    { from: '2026-01-01', value: { first: 250, later: 250 }, source: hospitalFees2026, evidence: 'corroborated' },
  ],
};
