import type { Rate } from './rate.ts';
import { multiplyDivide, type Rounding } from './rounding.ts';

declare const currency: unique symbol;

/** Renminbi and Hong Kong dollars. */
export type Currency = 'CNY' | 'HKD';

/**
 * An exact amount: a whole number of fen (CNY) or cents (HKD), always a safe integer, of any sign.
 * Two currencies do not add up: that does not compile.
 */
export type Money<C extends Currency> = number & { readonly [currency]: (of: C) => C };
/** An amount in renminbi. */
export type Yuan = Money<'CNY'>;

/**
 * The amount of so many fen or cents.
 *
 * @throws RangeError when it is not a safe whole number
 */
export function money<C extends Currency>(hundredths: number): Money<C> {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`${hundredths} is not a whole number of hundredths within the safe range`);
  return hundredths as Money<C>;
}

/** So many whole yuan, as notices print them. */
export function yuan(whole: number): Yuan {
  return money(whole * 100);
}

/** An amount as a person types it, `898` or `898.40`: digits, at most two places; `undefined` for anything else. */
export function readMoney<C extends Currency>(text: string): Money<C> | undefined {
  const found = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (found === null) return undefined;
  const [, sign, whole = '', places = ''] = found;
  const hundredths = Number(whole + places.padEnd(2, '0'));
  return money(sign === '-' && hundredths !== 0 ? -hundredths : hundredths);
}

/** The amount with exactly two places and no grouping, `-12.50`: what JSON and CSV carry. */
export function moneyText(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The first amount and the second.
 *
 * @throws RangeError past the safe range
 */
export function plus<C extends Currency>(first: Money<C>, second: Money<C>): Money<C> {
  return money(first + second);
}

/**
 * The first amount less the second.
 *
 * @throws RangeError past the safe range
 */
export function minus<C extends Currency>(first: Money<C>, second: Money<C>): Money<C> {
  return money(first - second);
}

/**
 * All amounts together, 0 without any.
 *
 * @throws RangeError past the safe range
 */
export function sum<C extends Currency>(amounts: readonly Money<C>[]): Money<C> {
  return money(amounts.reduce<number>((total, amount) => total + amount, 0));
}

/**
 * amount × rate, exactly, then rounded to the hundredth by the mode the law or the contract names.
 *
 * @rounding once, by the mode given
 * @throws RangeError past the safe range
 */
export function times<C extends Currency>(amount: Money<C>, rate: Rate, rounding: Rounding): Money<C> {
  return money(multiplyDivide(amount, rate.numerator, rate.denominator, rounding));
}

/** The amount kept between two bounds; the floor wins where they cross. */
export function between<C extends Currency>(amount: Money<C>, floor: Money<C>, ceiling: Money<C>): Money<C> {
  return money(Math.max(floor, Math.min(amount, ceiling)));
}
