import { creditScoreLessons } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** The stars, of five, that the agency gives to three of the factors; the rest was not read. Stars are no weights. */
export const creditFactorStars: Rule<Readonly<Record<string, number>>> = {
  id: 'hong-kong/loan/credit-factor-stars',
  zh: '信貸評分因素的星級',
  en: 'stars of three factors of the credit score',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: { 'payment-history': 5, 'credit-enquiries': 4, 'available-credits': 3 },
      source: creditScoreLessons,
      evidence: 'verified',
    },
  ],
};
