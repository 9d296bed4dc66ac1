import { realEstateLoanGuidelines2004 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 房产支出与收入比 of at most 50 % and 所有债务与收入比 of at most 55 %, both bounds inclusive. What is counted:
 * `affordability-formulas`.
 */
export const affordabilityRatios: Rule<Readonly<Record<'housing' | 'allDebt', string>>> = {
  id: 'national/loan/affordability-ratios',
  zh: '房产支出与收入比、所有债务与收入比',
  en: 'housing and debt ratios a borrower must keep',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2004-09-02',
      value: { housing: '0.5', allDebt: '0.55' },
      source: realEstateLoanGuidelines2004,
      evidence: 'verified',
    },
  ],
};
