import { mpfEarlyWithdrawal } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 65 without a condition; 60 for those who have stopped all work and declare that they will not work again. In
 * months.
 */
export const withdrawalAges: Rule<Readonly<Record<'retirement' | 'early', number>>> = {
  id: 'hong-kong/mpf/withdrawal-ages',
  zh: '提取累算權益年齡',
  en: 'ages of withdrawal',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2016-02-01',
      value: { retirement: 780, early: 720 },
      source: mpfEarlyWithdrawal,
      evidence: 'corroborated',
    },
  ],
};
