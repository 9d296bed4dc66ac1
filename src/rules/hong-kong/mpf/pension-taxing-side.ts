import { doubleTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 內地和香港避免雙重徵稅安排 article 17: a public pension of the mainland is taxed there alone, money of an MPF scheme in Hong
 * Kong alone. The mainland exempts its basic pension.
 */
export const pensionTaxingSide: Rule<string> = {
  id: 'hong-kong/mpf/pension-taxing-side',
  zh: '退休金徵稅權',
  en: 'which side taxes which pension',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-01-01',
      value: 'mainland-pension-taxed-there-alone, mpf-taxed-in-hong-kong-alone, mainland-basic-pension-exempt',
      source: doubleTaxNotes,
      evidence: 'verified',
    },
  ],
};
