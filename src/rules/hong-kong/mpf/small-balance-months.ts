import { mpfEarlyWithdrawal } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** Since the last contribution day. */
export const smallBalanceMonths: Rule<number> = {
  id: 'hong-kong/mpf/small-balance-months',
  zh: '小額結餘等候月數',
  en: 'months without contributions before a small balance is taken out',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2016-02-01', value: 12, source: mpfEarlyWithdrawal, evidence: 'verified' }],
};
