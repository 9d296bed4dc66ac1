import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 還款期 of at most thirty years, as a public tool for mortgages in Hong Kong has it. */
export const longestTermMonths: Rule<number> = {
  id: 'hong-kong/loan/longest-term-months',
  zh: '最長還款期',
  en: 'longest term of a mortgage in Hong Kong',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2024-01-01', value: 360, source: mortgageOffers, evidence: 'secondary' }],
};
