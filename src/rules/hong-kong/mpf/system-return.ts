import { morningstarReturns, mpfRatingsReturns, mpfReturns } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * Net of fees, in basis points, of the year that begins on the day; every year by itself, those of 2008, 2021 and 2022 by
 * rating firms. Only these were found: no series, so no volatility follows from them.
 */
export const systemReturn: Rule<number> = {
  id: 'hong-kong/mpf/system-return',
  zh: '強積金整體年度回報',
  en: 'return of the whole MPF system in a calendar year',
  unit: 'basis points',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2008-01-01', until: '2008-12-31', value: -2_735, source: mpfRatingsReturns, evidence: 'verified' },
    { from: '2017-01-01', until: '2017-12-31', value: 2_230, source: mpfReturns, evidence: 'verified' },
    { from: '2020-01-01', until: '2020-12-31', value: 1_170, source: mpfReturns, evidence: 'verified' },
    { from: '2021-01-01', until: '2021-12-31', value: -37, source: mpfRatingsReturns, evidence: 'derived' },
    { from: '2022-01-01', until: '2022-12-31', value: -1_556, source: morningstarReturns, evidence: 'corroborated' },
    { from: '2023-01-01', until: '2023-12-31', value: 340, source: mpfReturns, evidence: 'corroborated' },
    { from: '2024-01-01', until: '2024-12-31', value: 860, source: mpfReturns, evidence: 'verified' },
    { from: '2025-01-01', until: '2025-12-31', value: 1_650, source: mpfReturns, evidence: 'verified' },
  ],
};
