import { annualRateAnnouncement2021 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 年化利率: all costs to the borrower over the principal in use, made yearly; interest and the fees tied to it; the
 * balance after each instalment; compound (内部收益率 IRR), or simple and called so. The example in its annex was not
 * found.
 */
export const annualisedCost: Rule<string> = {
  id: 'national/loan/annualised-cost',
  zh: '贷款年化利率明示',
  en: 'annual rate every lender must state',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-03-31',
      value:
        'interest-and-tied-fees, over-the-principal-in-use, balance-after-each-instalment, compound-is-irr, simple-must-be-labelled',
      source: annualRateAnnouncement2021,
      evidence: 'verified',
    },
  ],
};
