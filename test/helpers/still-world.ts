import type { CompareScenario } from '../../src/engine/compare-mpf/compare-scenario.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { month } from './pension-scenario.ts';

const zero = rateOf(0, 1);

/**
 * A man who is 46 in December 2026, in a world that stands still: nothing grows or earns, a yuan is two dollars, no
 * allowance is counted. He pays 1,000 a month into MPF for 228 months, and so does his employer; on the mainland 955 yuan
 * a month for 240 months, to 66.
 */
export const stillWorld = {
  birth: month('1980-12'),
  fx: rateOf(2, 1),
  mpfReturn: zero,
  incomeGrowth: zero,
  wageGrowth: zero,
  creditingRate: zero,
  indexation: zero,
  inflationHk: zero,
  inflationCn: zero,
  government: 'left-out',
} as const satisfies Partial<CompareScenario>;
