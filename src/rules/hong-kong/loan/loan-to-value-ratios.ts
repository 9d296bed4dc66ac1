import type { RatiosByUse } from '../../hong-kong-loan-law.ts';
import { mortgageGuidelines2024February, mortgageGuidelines2024October } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 按揭成數上限: since 2024-10-16 one for every home and use. That of 2024-02-28 held up to a price
 * (`owner-occupied-price-limit`); of other homes none was found for that time. No later change was found.
 */
export const loanToValueRatios: Rule<RatiosByUse> = {
  id: 'hong-kong/loan/loan-to-value-ratios',
  zh: '按揭成數上限',
  en: 'highest loan-to-value ratios of homes',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-02-28',
      value: { ownerOccupied: '0.7' },
      source: mortgageGuidelines2024February,
      evidence: 'verified',
    },
    {
      from: '2024-10-16',
      value: { ownerOccupied: '0.7', other: '0.7' },
      source: mortgageGuidelines2024October,
      evidence: 'corroborated',
    },
  ],
};
