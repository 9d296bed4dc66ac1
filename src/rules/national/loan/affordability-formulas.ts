import { realEstateLoanGuidelines2004 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** (本次贷款的月还款额 + 月物业管理费) / 月均收入; the debt ratio adds the average monthly payments on other debts. */
export const affordabilityFormulas: Rule<string> = {
  id: 'national/loan/affordability-formulas',
  zh: '房产支出与收入比的计算',
  en: 'how the housing and debt ratios are worked out',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2004-09-02',
      value:
        'housing-is-instalment-and-management-fee-over-average-monthly-income, all-debt-adds-average-monthly-payments-on-other-debts',
      source: realEstateLoanGuidelines2004,
      evidence: 'verified',
    },
  ],
};
