import type { Yuan } from '../../quantities/money.ts';
import { type Month, plusMonths } from '../../quantities/months.ts';

/** No break-even is looked for past this age. */
export const lastAgeMonths = 130 * 12;

/**
 * Own contributions ÷ the first pension, in months, rounded up: the figure people quote, without rises or prices;
 * `null` where there is no pension.
 */
export function simpleBreakEven(contributions: number, firstPension: Yuan): number | null {
  return firstPension === 0 ? null : Math.ceil(contributions / firstPension);
}

/**
 * The number of pensions, counted from the first, after which what was received reaches what was paid; `null` past the
 * age of 130. No interest on either side.
 *
 * @param received the pension of a month, in the same money as `paid`
 */
export function breakEvenMonths(
  paid: number,
  claim: Month,
  birth: Month,
  received: (month: Month) => number,
): number | null {
  const last = plusMonths(birth, lastAgeMonths);
  let left = paid;
  for (let month = claim; month < last; month = plusMonths(month, 1)) {
    left -= received(month);
    if (left <= 0) return month - claim + 1;
  }
  return null;
}
