import { creditReportNotice } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** The six factors the agency names, in its order. Weights are not published. */
export const creditFactors: Rule<string> = {
  id: 'hong-kong/loan/credit-factors',
  zh: '信貸評分因素',
  en: 'factors of the credit score',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: 'payment-history, credit-enquiries, available-credits, utilisation, length-of-history, past-usage-amount',
      source: creditReportNotice,
      evidence: 'verified',
    },
  ],
};
