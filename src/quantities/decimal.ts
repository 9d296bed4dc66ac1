import { Decimal as DecimalJs } from 'decimal.js';
import type { Rate } from './rate.ts';

/** The one clone of decimal.js: 40 digits, half up. It does what whole numbers cannot: fractional powers. */
const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });

/**
 * (1 + yearly rate)^(1/12), the factor of one month, as a whole number of 10^-`places`.
 *
 * @rounding half up in the last of the places
 */
export function monthlyFactor(yearly: Rate, places: number): bigint {
  const year = new Decimal(yearly.numerator).div(yearly.denominator).plus(1);
  const month = year.pow(new Decimal(1).div(12));
  return BigInt(month.times(new Decimal(10).pow(places)).toDecimalPlaces(0).toFixed());
}
