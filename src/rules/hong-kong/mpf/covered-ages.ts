import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/** From the 18th to the 65th birthday, in months. */
export const coveredAges: Rule<Readonly<Record<'from' | 'until', number>>> = {
  id: 'hong-kong/mpf/covered-ages',
  zh: '強積金涵蓋年齡',
  en: 'ages covered by the MPF',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2000-12-01', value: { from: 216, until: 780 }, source: mpfTaxNotes, evidence: 'verified' }],
};
