import { homeLoanNotices2023August } from '../../loan-sources.ts';
import type { SpreadsByHome } from '../../mainland-loan-law.ts';
import type { Rule } from '../../rule.ts';

/** The same floor in figures, over the five-year loan prime rate. One report prints the first with the wrong sign. */
export const mortgageRateFloorSpreads: Rule<SpreadsByHome> = {
  id: 'national/loan/mortgage-rate-floor-spreads',
  zh: '房贷利率下限加点',
  en: 'spreads of the floor of home loan rates',
  unit: 'basis points',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: -500, most: 500 },
  values: [
    {
      from: '2023-08-31',
      until: '2024-05-16',
      value: { firstHome: -20, secondHome: 20 },
      source: homeLoanNotices2023August,
      evidence: 'verified',
    },
  ],
};
