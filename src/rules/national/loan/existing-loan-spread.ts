import type { Rule } from '../../rule.ts';

/** 存量房贷利率批量调整: spreads above it were brought down to 30 basis points below the loan prime rate, by 2024-10-31. */
export const existingLoanSpread: Rule<number> = {
  id: 'national/loan/existing-loan-spread',
  zh: '存量房贷批量调整',
  en: 'spread that older home loans were cut to',
  unit: 'basis points',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: -500, most: 500 },
  values: [
    {
      from: '2024-10-31',
      value: -30,
      source: { instrument: '关于批量调整存量房贷利率的倡议', publisher: '市场利率定价自律机制' },
      evidence: 'verified',
    },
  ],
};
