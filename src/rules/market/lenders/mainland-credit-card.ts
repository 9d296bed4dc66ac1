import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 普通信用卡: the newspaper names their opening as a wish; the article tells of one that was issued. Which banks issue them
 * was not found.
 */
export const mainlandCreditCard: Rule<LenderAnswer> = {
  id: 'market/lenders/mainland-credit-card',
  zh: '内地银行普通信用卡',
  en: 'banks on the mainland: ordinary credit cards',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-27',
      value: {
        lender: 'banks on the mainland',
        product: 'credit-card',
        place: 'mainland',
        answer: 'unknown',
        conditions: ['widely-refused', 'some-issued', 'no-bank-named'],
      },
      source: { instrument: '港人北上信贷的报道（2025-11-27）', publisher: '经济观察报', publishedOn: '2025-11-27' },
      evidence: 'press',
    },
  ],
};
