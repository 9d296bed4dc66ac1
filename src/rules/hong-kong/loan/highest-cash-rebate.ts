import { mortgageOffers } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 現金回贈, at most 2 % of the loan in older offers, as one broker prints them. Undated; from the day on which it was
 * read.
 */
export const highestCashRebate: Rule<string> = {
  id: 'hong-kong/loan/highest-cash-rebate',
  zh: '按揭現金回贈',
  en: 'highest cash rebate of a mortgage',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2026-11-23', value: '0.02', source: mortgageOffers, evidence: 'secondary' }],
};
