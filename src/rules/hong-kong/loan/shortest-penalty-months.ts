import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/** 罰息期: as short as two years, as one broker prints it. Undated; from the day on which it was read. */
export const shortestPenaltyMonths: Rule<number> = {
  id: 'hong-kong/loan/shortest-penalty-months',
  zh: '罰息期',
  en: 'shortest penalty period for early repayment',
  unit: 'months',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2026-11-23', value: 24, source: mortgageOffers, evidence: 'secondary' }],
};
