import { type Currency, type Money, money } from './money.ts';
import type { Rate } from './rate.ts';
import { roundHalfUp } from './rounding.ts';

/** Factors are whole numbers of 10^-32: after two hundred years of multiplying, their error is still below 10^-28. */
const places = 32n;
const one = 10n ** places;

/** Turns an amount of a month so many months ahead (negative: ago) into the money of the reference month. */
export type Deflate = <C extends Currency>(amount: Money<C>, monthsAhead: number) => Money<C>;

/**
 * Deflation by a yearly rate: amount ÷ (1 + rate)^(months ÷ 12). Powers of the year and of the month are found once.
 *
 * @rounding to the hundredth, half up
 */
export function deflator(inflation: Rate): Deflate {
  if (inflation.numerator === 0) return (amount) => amount;
  const year = (BigInt(inflation.denominator + inflation.numerator) * one) / BigInt(inflation.denominator);
  const years = powersOf(year);
  const months = powersOf(monthlyFactor(inflation));
  const exactly = (distance: number): bigint =>
    roundHalfUp.big(years(Math.floor(distance / 12)) * months(distance % 12), one);
  const nearly: number[] = [];
  return (amount, monthsAhead) => {
    const distance = Math.abs(monthsAhead);
    nearly[distance] ??= Number(exactly(distance)) / Number(one);
    const factor = nearly[distance];
    const worth = Math.abs(amount) * (monthsAhead < 0 ? factor : 1 / factor);
    const size = isSafelyRounded(worth)
      ? Math.floor(worth + 0.5)
      : exactWorth(Math.abs(amount), monthsAhead, exactly(distance), inflation);
    return money(amount < 0 && size !== 0 ? -size : size);
  };
}

/**
 * Whether a double tells the whole hundredths for certain: below 2^36 it is off by less than 2^-13, and it lies further
 * than that from a half. Where it does not, whole numbers decide.
 */
function isSafelyRounded(worth: number): boolean {
  return worth < 2 ** 36 && Math.abs(worth - Math.floor(worth) - 0.5) > 2 ** -13;
}

function exactWorth(amount: number, monthsAhead: number, factor: bigint, inflation: Rate): number {
  const size = BigInt(amount);
  const fine = monthsAhead < 0 ? (size * factor * finer) / one : (size * one * finer) / factor;
  const whole = fine / finer;
  const rest = fine % finer;
  const up = nearHalf(rest) ? reachesHalf(size, whole, monthsAhead, inflation) : rest * 2n >= finer;
  return Number(up ? whole + 1n : whole);
}

/** How finely a worth is found before it is rounded: 10^-16 of a hundredth. */
const finer = 10n ** 16n;

function nearHalf(rest: bigint): boolean {
  const distance = rest * 2n - finer;
  return distance >= -4n && distance <= 4n;
}

/**
 * Whether amount ÷ (1 + rate)^(months ÷ 12) is at least whole + ½: so near to a half the cut root cannot decide, and
 * the twelfth powers of both sides are compared in whole numbers.
 */
function reachesHalf(size: bigint, whole: bigint, monthsAhead: number, { numerator, denominator }: Rate): boolean {
  const grown = BigInt(denominator + numerator) ** BigInt(Math.abs(monthsAhead));
  const flat = BigInt(denominator) ** BigInt(Math.abs(monthsAhead));
  const [left, right] = monthsAhead < 0 ? [grown, flat] : [flat, grown];
  return (2n * size) ** 12n * left >= (2n * whole + 1n) ** 12n * right;
}

/** (1 + yearly rate)^(1/12) as the double nearest to it, the same on every machine: for figures that post no money. */
export function monthlyGrowth(yearly: Rate): number {
  return Number((monthlyFactor(yearly) * 2n ** 100n) / one) / 2 ** 100;
}

/** The powers of a factor, each found once from the one before. */
function powersOf(factor: bigint): (exponent: number) => bigint {
  const powers: bigint[] = [one];
  return (exponent) => {
    for (let next = powers.length; next <= exponent; next += 1)
      powers.push(roundHalfUp.big((powers[next - 1] as bigint) * factor, one));
    return powers[exponent] as bigint;
  };
}

/**
 * (1 + yearly rate)^(1/12) in whole numbers of 10^-32, cut: Newton's method for the twelfth root, from above, in whole
 * numbers, so that it neither needs a float nor a decimal library.
 */
function monthlyFactor({ numerator, denominator }: Rate): bigint {
  const year = ((BigInt(denominator) + BigInt(numerator)) * one) / BigInt(denominator);
  const radicand = (BigInt(denominator + numerator) * one ** 12n) / BigInt(denominator);
  let root = year > one ? year : one;
  for (;;) {
    const next = (11n * root + radicand / root ** 11n) / 12n;
    if (next >= root) return root;
    root = next;
  }
}
