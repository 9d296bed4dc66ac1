import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * The English page; an older Chinese one has four cities, 50 % and 20 years. Undated; from the day on which it was
 * read.
 */
export const beaMainlandHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/bea-mainland-home-loan',
  zh: '東亞銀行跨境按揭',
  en: 'Bank of East Asia: cross-boundary mortgage',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: {
        lender: 'Bank of East Asia',
        product: 'mainland-home-loan',
        place: 'hong-kong',
        answer: 'accepts',
        conditions: [
          'nine-cities-beijing-and-shanghai',
          'first-hand-or-cash-out',
          'up-to-60-percent',
          'up-to-hkd-10-million',
          'up-to-30-years',
          'hong-kong-identity-card',
          'home-return-permit',
        ],
      },
      source: {
        instrument: 'BEA Cross-Boundary Mortgage Loan',
        publisher: 'Bank of East Asia',
        url: 'https://www.hkbea.com/html/en/bea-cross-boundary-mortgage-loan.html',
      },
      evidence: 'verified',
    },
  ],
};
