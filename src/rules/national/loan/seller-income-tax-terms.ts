import type { Rule } from '../../rule.ts';

/** 满五唯一: free for the only home of a family after more than five years. */
export const sellerIncomeTaxTerms: Rule<string> = {
  id: 'national/loan/seller-income-tax-terms',
  zh: '卖方个人所得税免征',
  en: 'when the seller of a home pays no income tax',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-12-01',
      value: 'free-for-the-only-home, after-more-than-5-years',
      source: { instrument: '个人转让住房个人所得税的征收做法', publisher: '税务机关' },
      evidence: 'secondary',
    },
  ],
};
