import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/** 信用贷, as a newspaper sums up; no bank is named. */
export const mainlandUnsecuredLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/mainland-unsecured-loan',
  zh: '内地银行信用贷',
  en: 'banks on the mainland: unsecured loans',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-27',
      value: {
        lender: 'banks on the mainland',
        product: 'unsecured-loan',
        place: 'mainland',
        answer: 'unknown',
        conditions: ['hard-to-get'],
      },
      source: { instrument: '港人北上信贷的报道（2025-11-27）', publisher: '经济观察报', publishedOn: '2025-11-27' },
      evidence: 'press',
    },
  ],
};
