import type { FixedRateOffers } from '../../hong-kong-loan-law.ts';
import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 定息按揭 for three and for five years, in February 2025 only. */
export const fixedRateOffers: Rule<FixedRateOffers> = {
  id: 'hong-kong/loan/fixed-rate-offers',
  zh: '定息按揭計劃',
  en: 'fixed-rate mortgages offered in Hong Kong',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-02-01',
      until: '2025-02-28',
      value: { threeYears: '0.0318', fiveYears: '0.0303' },
      source: mortgageOffers,
      evidence: 'verified',
    },
  ],
};
