import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 提前还款违约金: the contract rules; commonly a month of interest or 1 % in the first one to three years and nothing later.
 * Remembered usage; no schedule was found.
 */
export const prepaymentCharge: Rule<string> = {
  id: 'national/loan/prepayment-charge',
  zh: '提前还款违约金',
  en: 'charge for early repayment',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-08-20',
      value: 'the-contract-rules, often-a-month-of-interest-or-1-percent, in-the-first-1-to-3-years, free-later',
      source: bankUsage,
      evidence: 'recalled',
    },
  ],
};
