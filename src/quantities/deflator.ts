import { monthlyFactor } from './decimal.ts';
import { type Currency, type Money, money } from './money.ts';
import type { Rate } from './rate.ts';
import { roundHalfUp } from './rounding.ts';

/** Factors are whole numbers of 10^-32: after two thousand months of multiplying, their error is still below 10^-28. */
const places = 32;
const one = 10n ** BigInt(places);

/** Turns an amount of a month so many months ahead (negative: ago) into the money of the reference month. */
export type Deflate = <C extends Currency>(amount: Money<C>, monthsAhead: number) => Money<C>;

/**
 * Deflation by a yearly rate: amount ÷ (1 + rate)^(months ÷ 12). The factor of each month is found once.
 *
 * @rounding to the hundredth, half up
 */
export function deflator(inflation: Rate): Deflate {
  if (inflation.numerator === 0) return (amount) => amount;
  const step = monthlyFactor(inflation, places);
  const factors: bigint[] = [one];
  const factorAfter = (months: number): bigint => {
    for (let next = factors.length; next <= months; next += 1)
      factors.push(roundHalfUp.big((factors[next - 1] as bigint) * step, one));
    return factors[months] as bigint;
  };
  return (amount, monthsAhead) => {
    const factor = factorAfter(Math.abs(monthsAhead));
    const size = BigInt(Math.abs(amount));
    const worth = monthsAhead < 0 ? roundHalfUp.big(size * factor, one) : roundHalfUp.big(size * one, factor);
    return money(amount < 0 ? -Number(worth) : Number(worth));
  };
}
