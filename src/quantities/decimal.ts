import { Decimal as DecimalJs } from 'decimal.js';
import type { Currency, Money } from './money.ts';
import { money } from './money.ts';
import type { Rate } from './rate.ts';

/** The one clone of decimal.js: 40 digits, half up. It does what whole numbers cannot: fractional powers. */
const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });

/**
 * Turns amounts of other months into the money of one month: amount ÷ (1 + inflation)^(months / 12).
 *
 * The factor of a month is found once and kept. Months before the reference month have negative distances and their
 * amounts grow.
 *
 * @rounding to the hundredth, half up
 */
export function deflator(inflation: Rate): <C extends Currency>(amount: Money<C>, monthsAhead: number) => Money<C> {
  if (inflation.numerator === 0) return (amount) => amount;
  const year = new Decimal(inflation.numerator).div(inflation.denominator).plus(1);
  const oneMonth = year.pow(new Decimal(1).div(12));
  const whole = new Map<number, DecimalJs>();
  const factor = (monthsAhead: number): DecimalJs => {
    const known = whole.get(monthsAhead);
    if (known !== undefined) return known;
    const years = Math.floor(monthsAhead / 12);
    const fresh = year.pow(years).times(oneMonth.pow(monthsAhead - years * 12));
    whole.set(monthsAhead, fresh);
    return fresh;
  };
  return (amount, monthsAhead) => money(new Decimal(amount).div(factor(monthsAhead)).toDecimalPlaces(0).toNumber());
}
