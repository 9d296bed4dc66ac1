import { mortgageGuidelines2024October } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** Who had or guaranteed another mortgage got ten points less of both limits, until 2024-10-15. */
export const otherMortgageReduction: Rule<string> = {
  id: 'hong-kong/loan/other-mortgage-reduction',
  zh: '有其他按揭者須下調的上限',
  en: 'cut of both limits for those with another mortgage',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    { from: '2024-02-28', value: '0.1', source: mortgageGuidelines2024October, evidence: 'corroborated' },
    { from: '2024-10-16', value: '0', source: mortgageGuidelines2024October, evidence: 'corroborated' },
  ],
};
