import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** Named in a newspaper of 2020; no terms and nothing later were found. */
export const hsbcMainlandHomeLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/hsbc-mainland-home-loan',
  zh: '滙豐內地物業按揭',
  en: 'HSBC: loan on a home on the mainland',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-12-31',
      value: {
        lender: 'HSBC',
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
