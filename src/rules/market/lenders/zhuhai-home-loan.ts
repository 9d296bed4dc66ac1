import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** Told of residents of Macao; of those of Hong Kong nothing is said. */
export const zhuhaiHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/zhuhai-home-loan',
  zh: '珠海银行房贷（澳门居民）',
  en: 'banks in Zhuhai: home loans to residents of Macao',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-30',
      value: {
        lender: 'banks in Zhuhai',
        product: 'home-loan',
        place: 'zhuhai',
        answer: 'unknown',
        conditions: [
          'said-of-macao-residents-only',
          'work-proof',
          'six-months-of-statements',
          'income-twice-the-debts',
          'down-payment-15-percent',
          'about-3-percent',
        ],
      },
      source: { instrument: '澳门居民珠海购房贷款的报道', publisher: '珠海多家银行' },
      evidence: 'verified',
    },
  ],
};
