import { multiplyDivide, roundHalfUp } from '../quantities/rounding.ts';
import type { PayoutMonths } from './pension-law.ts';

/** The whole age at which the table of 计发月数 begins. */
export const firstAgeOfTable = 40;

/** The last whole age of a table of 计发月数. */
export function lastAgeOf(table: PayoutMonths): number {
  return firstAgeOfTable + table.length - 1;
}

/**
 * 计发月数 at an age within the table, in tenths: T[y] + (T[y+1] − T[y]) × k ÷ 12 at y years and k months.
 *
 * @rounding to so many decimals (at most one), half up
 */
export function payoutTenthsWithin(table: PayoutMonths, age: number, decimals: number): number {
  const place = Math.floor(age / 12) - firstAgeOfTable;
  const part = age % 12;
  const whole = table[place] as number;
  if (part === 0) return whole * 10;
  const scale = 10 ** decimals;
  const next = table[place + 1] as number;
  return (multiplyDivide(whole * 12 + (next - whole) * part, scale, 12, roundHalfUp) * 10) / scale;
}
