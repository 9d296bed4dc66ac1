import type { Rule } from '../../rule.ts';

/** 首付: own money, not a loan, as a newspaper has it of buyers from Hong Kong. */
export const downPaymentMoney: Rule<string> = {
  id: 'national/loan/down-payment-money',
  zh: '首付资金来源',
  en: 'where the money of a down payment may come from',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-01-24',
      value: 'own-money-only, no-bank-loan',
      source: { instrument: '港人大湾区置业须知', publisher: '852.house' },
      evidence: 'secondary',
    },
  ],
};
