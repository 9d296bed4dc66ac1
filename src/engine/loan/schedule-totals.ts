import { type Currency, type Money, money, plus, sum } from '../../quantities/money.ts';
import type { Schedule } from './row.ts';

/** 利息总额: the sum of the rows, not instalment × months. */
export function totalInterest<C extends Currency>({ rows }: Schedule<C>): Money<C> {
  return sum(rows.map(({ interest }) => interest));
}

/** 还款总额: principal and interest, prepayments in it, fees not. */
export function totalPayments<C extends Currency>({ rows }: Schedule<C>): Money<C> {
  return sum(rows.map(({ payment, prepaid }) => plus(payment, prepaid)));
}

/** Fees at drawdown and for prepayments. */
export function totalFees<C extends Currency>({ fees, rows }: Schedule<C>): Money<C> {
  return plus(fees, sum(rows.map(({ fee }) => fee)));
}

/** The highest payment of a month, without prepayments. */
export function highestPayment<C extends Currency>({ rows }: Schedule<C>): Money<C> {
  return money(Math.max(...rows.map(({ payment }) => payment)));
}
