import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** Left out of relevant income before 2008-11-01, counted since. */
export const housingAllowanceCounted: Rule<string> = {
  id: 'hong-kong/mpf/housing-allowance-counted',
  zh: '房屋津貼計入有關入息',
  en: 'housing allowance in relevant income',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2000-12-01', value: 'left-out', source: mpfTaxNotes, evidence: 'verified' },
    { from: '2008-11-01', value: 'counted', source: mpfTaxNotes, evidence: 'verified' },
  ],
};
