import { bankUsage } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 等额本息: P × r × (1 + r)^n / ((1 + r)^n − 1); 等额本金: P / n and interest on the balance. How the last instalment closes
 * is not named.
 */
export const instalmentFormulas: Rule<string> = {
  id: 'national/loan/instalment-formulas',
  zh: '等额本息、等额本金',
  en: 'formulas of the two ways to repay',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-08-20',
      value: 'equal-instalments-are-an-annuity, equal-principal-is-principal-over-months-and-interest-on-the-balance',
      source: bankUsage,
      evidence: 'verified',
    },
  ],
};
