import { mpfTaxNotes } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Assessable profits of the latest notice of assessment; below the minimum nothing is paid; by the month or by the
 * year.
 */
export const selfEmployedBasis: Rule<string> = {
  id: 'hong-kong/mpf/self-employed-basis',
  zh: '自僱人士有關入息',
  en: 'relevant income of the self-employed',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2000-12-01',
      value: 'assessable-profits-of-the-latest-assessment, nothing-below-the-minimum, by-month-or-year',
      source: mpfTaxNotes,
      evidence: 'verified',
    },
  ],
};
