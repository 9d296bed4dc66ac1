import { creditScoreLessons } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** Salary is not a factor; each agency has its own score; no weights are published. */
export const creditScoreTerms: Rule<string> = {
  id: 'hong-kong/loan/credit-score-terms',
  zh: '信貸評分以外',
  en: 'what the credit score does not say',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: 'salary-is-no-factor, each-agency-its-own-score, no-weights-published',
      source: creditScoreLessons,
      evidence: 'verified',
    },
  ],
};
