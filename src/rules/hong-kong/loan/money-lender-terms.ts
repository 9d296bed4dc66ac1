import { moneyLendersOrdinance } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Banks are exempt and bound through the Code of Banking Practice (12.3) not to go beyond the caps without reason;
 * compound interest of a licensed lender is not enforced.
 */
export const moneyLenderTerms: Rule<string> = {
  id: 'hong-kong/loan/money-lender-terms',
  zh: '放債人條例適用範圍',
  en: 'reach of the caps on money lenders',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-12-30',
      value:
        'banks-exempt, banks-bound-by-the-code-of-banking-practice, compound-interest-of-licensed-lenders-not-enforced',
      source: moneyLendersOrdinance,
      evidence: 'verified',
    },
  ],
};
