import { monthOfDay } from '../../../quantities/calendar.ts';
import { type Currency, type Money, money, sum, times } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { paidIn } from '../price/schedule-price.ts';
import type { Schedule } from '../row.ts';

/** What a borrower pays at one time: fees at drawdown, or a payment with what is prepaid and its fee. */
export interface LoanPayment<C extends Currency> {
  readonly month: Month;
  /** Whole months from drawdown. */
  readonly monthsSince: number;
  readonly amount: Money<C>;
}

/** HKD for 1 CNY in a month; above zero. */
export type HkdPerCny = (month: Month) => Rate;

/** Everything that is paid for a loan, fees at drawdown first. */
export function paymentsOf<C extends Currency>({ drawnOn, fees, rows }: Schedule<C>): readonly LoanPayment<C>[] {
  const atDrawdown = { month: monthOfDay(drawnOn), monthsSince: 0, amount: fees };
  const paid = rows.map((row) => ({
    month: monthOfDay(row.due),
    monthsSince: row.monthsSince,
    amount: money<C>(paidIn(row)),
  }));
  return [atDrawdown, ...paid];
}

/** What is paid in all: the total cost of the loan (总成本). */
export function totalCost<C extends Currency>(payments: readonly LoanPayment<C>[]): Money<C> {
  return sum(payments.map(({ amount }) => amount));
}

/**
 * Payments in renminbi as Hong Kong dollars of their months.
 *
 * @rounding each to the cent, half up
 */
export function inHongKongDollars(
  payments: readonly LoanPayment<'CNY'>[],
  rateIn: HkdPerCny,
): readonly LoanPayment<'HKD'>[] {
  return payments.map((payment) => ({ ...payment, amount: exchanged<'HKD'>(payment.amount, rateIn(payment.month)) }));
}

/**
 * Payments in Hong Kong dollars as renminbi of their months.
 *
 * @rounding each to the fen, half up
 */
export function inRenminbi(payments: readonly LoanPayment<'HKD'>[], rateIn: HkdPerCny): readonly LoanPayment<'CNY'>[] {
  return payments.map((payment) => {
    const { numerator, denominator } = rateIn(payment.month);
    return { ...payment, amount: exchanged<'CNY'>(payment.amount, rateOf(denominator, numerator)) };
  });
}

/** An amount of the other currency at a rate. */
function exchanged<To extends Currency>(amount: number, rate: Rate): Money<To> {
  return times(money<To>(amount), rate, roundHalfUp);
}
