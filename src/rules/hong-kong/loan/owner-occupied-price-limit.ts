import { mortgageGuidelines2024February } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** The price up to which the loan-to-value ratio of 2024-02-28 held; dropped on 2024-10-16. */
export const ownerOccupiedPriceLimit: Rule<number> = {
  id: 'hong-kong/loan/owner-occupied-price-limit',
  zh: '自用住宅七成按揭樓價上限',
  en: 'highest price of the ratio for owners of February 2024',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 1, most: 100_000_000 },
  values: [
    {
      from: '2024-02-28',
      until: '2024-10-15',
      value: 30_000_000,
      source: mortgageGuidelines2024February,
      evidence: 'verified',
    },
  ],
};
