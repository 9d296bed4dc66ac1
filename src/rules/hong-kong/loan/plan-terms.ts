import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Monthly rest; interest on the balance by actual days over 365; HIBOR read on or before each due date; a new
 * instalment when the rate changes. How a bank rounds is its own and was not found.
 */
export const planTerms: Rule<string> = {
  id: 'hong-kong/loan/plan-terms',
  zh: '按揭計息方法',
  en: 'how interest on a mortgage is worked out in Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-01-01',
      value:
        'monthly-rest, actual-days-over-365, hibor-on-or-before-the-due-date, instalment-anew-when-the-rate-changes, rounding-is-the-banks',
      source: mortgageOffers,
      evidence: 'secondary',
    },
  ],
};
