import { codeOfBankingPractice } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 實際年利率 by net present value after the Consumer Credit Act of the United Kingdom: an effective annual rate with
 * interest, fees and charges. Rows printed by banks come out exactly as (1 + monthly IRR)^12 − 1 with fees taken at
 * the start. No worked example of the association was found.
 */
export const loanAprMethod: Rule<string> = {
  id: 'hong-kong/loan/loan-apr-method',
  zh: '貸款實際年利率計算方法',
  en: 'how the APR of a loan is worked out in Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-12-01',
      value: 'net-present-value, effective-annual-rate, interest-fees-and-charges-included',
      source: codeOfBankingPractice,
      evidence: 'verified',
    },
  ],
};
