import { shenzhenHomeLoans2024 } from '../../../loan-sources.ts';
import type { SpreadsByHome } from '../../../mainland-loan-law.ts';
import type { Rule } from '../../../rule.ts';

/** 房贷利率下限 over the five-year loan prime rate, until 2025-09-05; since then the bank sets the spread by risk. */
export const mortgageSpreads: Rule<SpreadsByHome> = {
  id: 'shenzhen/loan/mortgage-spreads',
  zh: '深圳房贷利率下限加点',
  en: 'floor of home loan rates in Shenzhen',
  unit: 'basis points',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: -500, most: 500 },
  values: [
    {
      from: '2024-01-01',
      value: { firstHome: -10, secondHome: 30 },
      source: shenzhenHomeLoans2024,
      evidence: 'verified',
    },
    {
      from: '2024-05-29',
      until: '2025-09-05',
      value: { firstHome: -45, secondHome: -5 },
      source: shenzhenHomeLoans2024,
      evidence: 'verified',
    },
  ],
};
