import type { LenderAnswer } from '../../lender-law.ts';
import { loansArticle2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** As the article has it. */
export const cmbShenzhenLoan: Rule<LenderAnswer> = {
  id: 'market/lenders/cmb-shenzhen-loan',
  zh: '招商银行深圳分行贷款',
  en: 'China Merchants Bank, Shenzhen: loans',
  unit: 'mixed',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-11-18',
      value: {
        lender: 'China Merchants Bank, Shenzhen',
        product: 'loan',
        place: 'shenzhen',
        answer: 'declines',
        conditions: [],
      },
      source: loansArticle2025,
      evidence: 'press',
    },
  ],
};
