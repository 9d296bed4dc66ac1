import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** Named in a newspaper of 2020; no terms and nothing later were found. */
export const ncbMainlandHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/ncb-mainland-home-loan',
  zh: '南洋商業銀行內地物業按揭',
  en: 'Nanyang Commercial Bank: loan on a home on the mainland',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-12-31',
      value: {
        lender: 'Nanyang Commercial Bank',
        product: 'mainland-home-loan',
        place: 'hong-kong',
        answer: 'unknown',
        conditions: ['offered-by-2020', 'terms-not-found'],
      },
      source: { instrument: 'Want a mortgage for Greater Bay Area homes?', publisher: 'South China Morning Post' },
      evidence: 'secondary',
    },
  ],
};
