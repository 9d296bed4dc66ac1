import { homeLoanNotices2023August, homeLoanNotices2024May } from '../../loan-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * 房贷利率下限: 20 basis points below the loan prime rate for a first home and 20 above it for a second, until it was
 * abolished on 2024-05-17. A city might keep its own (`mortgage-spreads`).
 */
export const mortgageRateFloor: Rule<string> = {
  id: 'national/loan/mortgage-rate-floor',
  zh: '房贷利率下限',
  en: 'floor of home loan rates',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-08-31',
      value: 'first-home-20-basis-points-below, second-home-20-basis-points-above',
      source: homeLoanNotices2023August,
      evidence: 'verified',
    },
    { from: '2024-05-17', value: 'abolished', source: homeLoanNotices2024May, evidence: 'verified' },
  ],
};
