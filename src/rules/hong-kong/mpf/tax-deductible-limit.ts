import { deductibleNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 可扣稅自願性供款 (TVC) and premiums of qualifying deferred annuities together, TVC first. Only the premiums can be claimed
 * by a spouse.
 */
export const taxDeductibleLimit: Rule<number> = {
  id: 'hong-kong/mpf/tax-deductible-limit',
  zh: '可扣稅自願性供款扣稅上限',
  en: 'highest deduction for tax deductible voluntary contributions a year',
  unit: 'HKD/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2019-04-01', value: 60_000, source: deductibleNotes, evidence: 'corroborated' }],
};
