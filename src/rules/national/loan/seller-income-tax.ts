import type { Rule } from '../../rule.ts';

/** 个人所得税: about 1 % of the price as levied. */
export const sellerIncomeTax: Rule<string> = {
  id: 'national/loan/seller-income-tax',
  zh: '卖方个人所得税',
  en: 'income tax of the seller of a home as levied',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-12-01',
      value: '0.01',
      source: { instrument: '个人转让住房个人所得税的征收做法', publisher: '税务机关' },
      evidence: 'secondary',
    },
  ],
};
