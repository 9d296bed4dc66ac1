import { mpfReturns } from '../../mpf-sources.ts';
import type { Rule } from '../../rule.ts';

/**
 * An internal rate of return, net of fees, in basis points a year, as of the day; never to be mixed with those of the
 * fund types.
 */
export const systemReturnSinceInception: Rule<number> = {
  id: 'hong-kong/mpf/system-return-since-inception',
  zh: '強積金自成立以來年率化回報',
  en: 'yearly return of the whole MPF system since December 2000',
  unit: 'basis points',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2017-12-31', value: 480, source: mpfReturns, evidence: 'verified' },
    { from: '2019-12-31', value: 410, source: mpfReturns, evidence: 'derived' },
    { from: '2020-12-31', value: 480, source: mpfReturns, evidence: 'verified' },
    { from: '2021-12-31', value: 430, source: mpfReturns, evidence: 'verified' },
    { from: '2025-12-31', value: 400, source: mpfReturns, evidence: 'verified' },
  ],
};
