import { type Month, monthOfYear, plusMonths } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../quantities/rounding.ts';

/** What is deducted: contributions by the month, and the most that a year of assessment allows of them, in whole cents. */
export interface Deducted {
  readonly paid: readonly number[];
  readonly mostIn: (month: Month) => number;
}

/**
 * 扣稅: tax saved by contributions, at a stated rate. A year of assessment ends in March; what it saves is counted at its
 * end, or in the last month of all.
 *
 * @param first the month of the first contribution
 * @returns tax saved by the month
 * @rounding deducted × rate to the cent, half up, a year at a time
 */
export function taxSaved(first: Month, deductions: readonly Deducted[], rate: Rate): readonly number[] {
  const length = deductions[0]?.paid.length ?? 0;
  const saved = new Array<number>(length).fill(0);
  const sums = deductions.map(() => 0);
  for (let place = 0; place < length; place += 1) {
    const month = plusMonths(first, place);
    deductions.forEach(({ paid }, which) => {
      sums[which] = (sums[which] as number) + (paid[place] as number);
    });
    if (monthOfYear(month) !== 3 && place !== length - 1) continue;
    const deducted = deductions.reduce(
      (sum, { mostIn }, which) => sum + Math.min(sums[which] as number, mostIn(month)),
      0,
    );
    saved[place] = multiplyDivide(deducted, rate.numerator, rate.denominator, roundHalfUp);
    sums.fill(0);
  }
  return saved;
}
