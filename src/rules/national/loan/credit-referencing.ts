import { crossBoundaryCreditReferencing } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Agency to agency: a report of the mainland reaches a bank in Hong Kong, with consent. Regular since 2025-10-10 after
 * a pilot since June 2024; bank credit and repayment, also education and tax.
 */
export const creditReferencing: Rule<string> = {
  id: 'national/loan/credit-referencing',
  zh: '跨境征信互通',
  en: 'cross-boundary credit referencing',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-10-10',
      value: 'agency-to-agency, with-consent, bank-credit-and-repayment, education-and-tax, for-companies-and-persons',
      source: crossBoundaryCreditReferencing,
      evidence: 'verified',
    },
  ],
};
