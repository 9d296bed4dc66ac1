import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** From the year of assessment that begins on 1 April, for employees and the self-employed. */
export const mandatoryDeduction: Rule<number> = {
  id: 'hong-kong/mpf/mandatory-deduction',
  zh: '強制性供款扣稅上限',
  en: 'highest deduction for mandatory contributions a year',
  unit: 'HKD/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2000-04-01', value: 12_000, source: mpfTaxNotes, evidence: 'verified' },
    { from: '2012-04-01', value: 14_500, source: mpfTaxNotes, evidence: 'verified' },
    { from: '2013-04-01', value: 15_000, source: mpfTaxNotes, evidence: 'verified' },
    { from: '2014-04-01', value: 17_500, source: mpfTaxNotes, evidence: 'verified' },
    { from: '2015-04-01', value: 18_000, source: mpfTaxNotes, evidence: 'verified' },
  ],
};
