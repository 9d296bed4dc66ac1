import { mpfEarlyWithdrawal } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Not more than this in one scheme only, twelve months after the last contribution day, without the intention to
 * work. The tax notes say less than this.
 */
export const smallBalance: Rule<number> = {
  id: 'hong-kong/mpf/small-balance',
  zh: '小額結餘',
  en: 'small balance that may be taken out',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2016-02-01', value: 5_000, source: mpfEarlyWithdrawal, evidence: 'verified' }],
};
