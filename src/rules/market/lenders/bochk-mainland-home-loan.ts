import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** Undated; from the day on which it was read. The debt servicing ratio of Hong Kong holds. */
export const bochkMainlandHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/bochk-mainland-home-loan',
  zh: '中銀香港大灣區貸款',
  en: 'BOCHK: loan on a home in the bay area',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: {
        lender: 'Bank of China (Hong Kong)',
        product: 'mainland-home-loan',
        place: 'hong-kong',
        answer: 'accepts',
        conditions: [
          'designated-first-hand-homes',
          'for-own-use',
          'up-to-hkd-10-million',
          'up-to-30-years',
          'up-to-60-percent',
          'rate-on-prime',
          'in-hkd',
          'hong-kong-permanent-identity-card',
          'home-return-permit',
          'statements-of-3-months',
        ],
      },
      source: {
        instrument: 'Greater Bay Area Loan',
        publisher: 'Bank of China (Hong Kong)',
        url: 'https://www.bochk.com/dam/crossborderservices/en/loan.html',
      },
      evidence: 'verified',
    },
  ],
};
