import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Ordinary voluntary contributions are not deducted; TVC are kept until 65 or another ground, as mandatory ones are.
 */
export const voluntaryDeduction: Rule<string> = {
  id: 'hong-kong/mpf/voluntary-deduction',
  zh: '自願性供款扣稅',
  en: 'tax on ordinary voluntary contributions',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-04-01',
      value: 'ordinary-not-deducted, tax-deductible-kept-like-mandatory',
      source: mpfTaxNotes,
      evidence: 'verified',
    },
  ],
};
