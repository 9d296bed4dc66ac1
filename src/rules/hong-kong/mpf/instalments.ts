import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * At 65 or early retirement: any number and size; the first four a year free of fees but for the cost of the
 * transaction.
 */
export const instalments: Rule<string> = {
  id: 'hong-kong/mpf/instalments',
  zh: '分期提取',
  en: 'withdrawal by instalments',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2016-02-01',
      value: 'any-number-and-size, first-4-a-year-free-of-fees, rest-stays-invested',
      source: mpfTaxNotes,
      evidence: 'corroborated',
    },
  ],
};
