import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** 房贷或经营贷 on collateral, as a newspaper sums up; no bank is named. */
export const mainlandHomeOrBusinessLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/mainland-home-or-business-loan',
  zh: '内地银行抵押贷款',
  en: 'banks on the mainland: home and business loans on collateral',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-27',
      value: {
        lender: 'banks on the mainland',
        product: 'home-or-business-loan',
        place: 'mainland',
        answer: 'accepts',
        conditions: ['on-collateral'],
      },
      source: { instrument: '港人北上信贷的报道（2025-11-27）', publisher: '经济观察报', publishedOn: '2025-11-27' },
      evidence: 'press',
    },
  ],
};
