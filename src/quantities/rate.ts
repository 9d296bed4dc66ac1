import { multiplyDivide, type Rounding, roundHalfUp } from './rounding.ts';

/**
 * An exact fraction of two whole numbers, the denominator positive, in lowest terms: 2.62 % is 131/5000.
 * Rates of contribution, growth and interest are held so, because a binary float cannot hold 0.08.
 */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The fraction numerator ÷ denominator in lowest terms.
 *
 * @throws RangeError when either is not a safe whole number or the denominator is not positive
 */
export function rateOf(numerator: number, denominator: number): Rate {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0)
    throw new RangeError(`${numerator} / ${denominator} is not a rate`);
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

const decimalText = /^([+-]?)(\d{1,9})(?:\.(\d{1,8}))?$/;

/**
 * A rate from decimal text as the rules write it: `'0.08'` is 8 %.
 *
 * @throws RangeError when the text is not a decimal of at most nine digits and eight places, or too long to be exact
 */
export function rate(text: string): Rate {
  const [digits, scale] = readDigits(text) ?? [Number.NaN, 1];
  return rateOf(digits, scale);
}

/** A rate as a person writes it, `2%` or `2.62 %`; `undefined` without the percent sign or when it is not a number. */
export function readPercent(text: string): Rate | undefined {
  const found = /^(.*?)\s*%$/.exec(text.trim());
  const digits = found?.[1] === undefined ? undefined : readDigits(found[1]);
  return digits === undefined ? undefined : rateOf(digits[0], digits[1] * 100);
}

/** A plain decimal as a person writes it (an exchange rate, `1.1567`); `undefined` when it is not one. */
export function readDecimal(text: string): Rate | undefined {
  const digits = readDigits(text.trim());
  return digits === undefined ? undefined : rateOf(digits[0], digits[1]);
}

function readDigits(text: string): [number, number] | undefined {
  const found = decimalText.exec(text);
  if (found === null) return undefined;
  const [, sign, whole = '', places = ''] = found;
  const digits = Number(whole + places);
  if (!Number.isSafeInteger(digits)) return undefined;
  return [sign === '-' ? -digits : digits, 10 ** places.length];
}

/** The rate as decimal text with `places` places, half up: for screens and JSON. */
export function rateText(value: Rate, places: number): string {
  const scaled = multiplyDivide(value.numerator, 10 ** places, value.denominator, roundHalfUp);
  const digits = String(Math.abs(scaled)).padStart(places + 1, '0');
  const sign = scaled < 0 ? '-' : '';
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/**
 * The two rates together, exactly, over their least common denominator.
 *
 * @throws RangeError when the sum cannot be held in safe whole numbers
 */
export function plusRates(first: Rate, second: Rate): Rate {
  const common = greatestCommonDivisor(first.denominator, second.denominator);
  const [ofFirst, ofSecond] = [second.denominator / common, first.denominator / common];
  return rateOf(first.numerator * ofFirst + second.numerator * ofSecond, first.denominator * ofFirst);
}

/** -1, 0 or 1 as the first rate is below, equal to or above the second. */
export function compareRates(first: Rate, second: Rate): number {
  const difference =
    BigInt(first.numerator) * BigInt(second.denominator) - BigInt(second.numerator) * BigInt(first.denominator);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/**
 * amount × (1 + growth)^periods, rounded once at the end: how a published figure is carried on by an assumption.
 *
 * @rounding once, by the mode given
 * @throws RangeError when the answer leaves the safe integers
 */
export function compound(amount: number, growth: Rate, periods: number, rounding: Rounding): number {
  if (periods === 0 || growth.numerator === 0) return amount;
  const grown = BigInt(amount) * BigInt(growth.denominator + growth.numerator) ** BigInt(periods);
  const answer = Number(rounding.big(grown, BigInt(growth.denominator) ** BigInt(periods)));
  if (!Number.isSafeInteger(answer))
    throw new RangeError(`${amount} grown over ${periods} periods is past the safe range`);
  return answer;
}

function greatestCommonDivisor(first: number, second: number): number {
  return second === 0 ? first : greatestCommonDivisor(second, first % second);
}
