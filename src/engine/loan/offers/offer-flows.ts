import { monthOfDay } from '../../../quantities/calendar.ts';
import { type Currency, type Money, money, times } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { HkdPerCny } from '../../shared/exchange-path.ts';
import { paidIn } from '../price/schedule-price.ts';
import type { Schedule } from '../row.ts';

/** What goes out of the borrower's pocket in a month: a payment with what is prepaid and all fees; the loan itself below nought. */
export interface OfferFlow<C extends Currency> {
  readonly month: Month;
  readonly amount: Money<C>;
}

/** Everything that is paid for a loan, and first what is received: the whole principal, fees being paid beside it. */
export function flowsOf<C extends Currency>({ principal, drawnOn, fees, rows }: Schedule<C>): readonly OfferFlow<C>[] {
  const month = monthOfDay(drawnOn);
  const paid = rows.map((row) => ({ month: monthOfDay(row.due), amount: money<C>(paidIn(row)) }));
  return [{ month, amount: money(-principal) }, { month, amount: fees }, ...paid];
}

/**
 * An amount of one currency in the other, at the rate of its month; `undefined` where none is known.
 *
 * @rounding to the cent or fen, half up
 */
export function exchanged<To extends Currency>(
  amount: Money<Currency>,
  month: Month,
  { from, to, rateIn }: { readonly from: Currency; readonly to: To; readonly rateIn: HkdPerCny },
): Money<To> | undefined {
  if (from === to) return money(amount);
  const rate = rateIn(month);
  if (rate === undefined) return undefined;
  const multiplier = to === 'HKD' ? rate : rateOf(rate.denominator, rate.numerator);
  return times(money<To>(amount), multiplier, roundHalfUp);
}
