import type { LenderAnswer } from '../../lender-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * The charter, as a site quotes it, lets residents of Hong Kong apply on their identity document; whether they are
 * approved was not found.
 */
export const cmbCreditCard: Rule<LenderAnswer> = {
  id: 'market/lenders/cmb-credit-card',
  zh: '招商银行信用卡',
  en: 'China Merchants Bank: credit cards',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: {
        lender: 'China Merchants Bank',
        product: 'credit-card',
        place: 'mainland',
        answer: 'unknown',
        conditions: [
          'charter-lets-hong-kong-residents-apply',
          'aged-18-or-more',
          'good-credit-asked-of-mainland-residents',
          'approval-is-the-banks',
        ],
      },
      source: { instrument: '招商银行信用卡章程（第九版）第七条', publisher: '招商银行' },
      evidence: 'secondary',
    },
  ],
};
