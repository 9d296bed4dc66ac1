import type { Month } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../quantities/rounding.ts';

/** What a balance earns in a month, in whole cents; below nought where it loses. */
export type InterestOf = (balance: number, month: Month) => number;

/** A factor on a balance that has earned its expected interest: 1 where nothing is drawn by chance. */
export type ShockIn = (month: Month) => number;

/**
 * A twelfth of the yearly rate of the month on the balance, and, where returns are drawn by chance, the shock of the month
 * on both together: (balance + interest) × (shock − 1).
 *
 * The shock is a double that posts no money by itself; what it makes is rounded to the cent. A shock of 1 changes
 * nothing, to the cent.
 *
 * @rounding interest to the cent, half up; what the shock adds likewise
 */
export function interestAt(rateIn: (month: Month) => Rate, shockIn?: ShockIn): InterestOf {
  const expected: InterestOf = (balance, month) => {
    if (balance === 0) return 0;
    const { numerator, denominator } = rateIn(month);
    return multiplyDivide(balance, numerator, denominator * 12, roundHalfUp);
  };
  if (shockIn === undefined) return expected;
  return (balance, month) => {
    const earned = expected(balance, month);
    const shock = shockIn(month);
    return shock === 1 ? earned : earned + Math.floor((balance + earned) * (shock - 1) + 0.5);
  };
}
