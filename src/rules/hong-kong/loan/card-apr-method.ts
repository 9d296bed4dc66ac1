import { codeOfBankingPractice } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * The assumptions of a card: credit drawn as early as it can be, the least payment each month until nothing is left,
 * no annual fee. So the APR does not follow from the monthly charge: 1.0265^12 − 1 is 36.87 % where 35.42 % is
 * printed.
 */
export const cardAprMethod: Rule<string> = {
  id: 'hong-kong/loan/card-apr-method',
  zh: '信用卡實際年利率計算方法',
  en: 'how the APR of a card is worked out in Hong Kong',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-12-01',
      value:
        'credit-drawn-at-the-earliest, minimum-payments-to-the-end, annual-fee-left-out, not-derived-from-the-monthly-charge',
      source: codeOfBankingPractice,
      evidence: 'verified',
    },
  ],
};
