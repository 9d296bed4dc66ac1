import { money, type Yuan } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { multiplyDivide, truncate } from '../../../quantities/rounding.ts';

/**
 * 回本支出: the smallest eligible spending at a community centre of which the fund pays the year's own premium. `null` where
 * it never does, because the yearly limit is less than the premium or the fund pays nothing; `undefined` where something
 * is not known.
 *
 * @param ratio of an ordinary visit to the centre
 * @param limit what the fund pays at most in the year
 */
export function breakEvenSpending(
  premium: Yuan | undefined,
  ratio: Rate | undefined,
  limit: Yuan | undefined,
): Yuan | null | undefined {
  if (premium === undefined || ratio === undefined || limit === undefined) return undefined;
  if (premium === 0) return money(0);
  if (premium > limit || ratio.numerator === 0) return null;
  // The fund's share is rounded half up to the fen: it is the premium half a fen early.
  const doubled = 2 * premium - 1;
  const least = multiplyDivide(doubled, ratio.denominator, 2 * ratio.numerator, truncate);
  return money(least * 2 * ratio.numerator < doubled * ratio.denominator ? least + 1 : least);
}
