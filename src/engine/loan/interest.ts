import { daysBetween, sameDayLater } from '../../quantities/days.ts';
import { type Currency, type Money, money } from '../../quantities/money.ts';
import type { Rate } from '../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../quantities/rounding.ts';
import type { DayCount } from './loan.ts';
import type { Period } from './period.ts';

/** The interest of one payment. */
export interface Interest<C extends Currency> {
  readonly total: Money<C>;
  /** What lies more than a month before the payment: it comes on top of an equal instalment. */
  readonly beforeTheMonth: Money<C>;
}

/**
 * Interest on the balance that a period opens with: × months × yearly rate ÷ 12, or × actual days × yearly rate ÷ 365.
 *
 * @rounding to the fen or cent, half up
 */
export function interestOf<C extends Currency>(
  balance: Money<C>,
  yearly: Rate,
  period: Period,
  dayCount: DayCount,
): Interest<C> {
  const over = (parts: number, ofYear: number): number =>
    multiplyDivide(balance, yearly.numerator * parts, yearly.denominator * ofYear, roundHalfUp);
  const { from, due, months } = period;
  if (dayCount === 'twelfth')
    return { total: money(over(months, 12)), beforeTheMonth: money(over(months, 12) - over(1, 12)) };
  const days = daysBetween(from, due);
  const daysOfMonth = Math.min(days, daysBetween(sameDayLater(due, -1), due));
  const total = over(days, 365);
  return { total: money(total), beforeTheMonth: money(total - over(daysOfMonth, 365)) };
}
