import { crossBorderInvestmentNotice2025 } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 先结后补: money is converted and paid on the contract, the record of the purchase follows. Who may buy is not changed by
 * it.
 */
export const purchaseMoneyIn: Rule<string> = {
  id: 'national/loan/purchase-money-in',
  zh: '境外个人购房结汇支付',
  en: 'paying for a home with money from abroad',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-15',
      value: 'convert-and-pay-on-the-contract, record-of-the-purchase-later, eligibility-unchanged',
      source: crossBorderInvestmentNotice2025,
      evidence: 'verified',
    },
  ],
};
