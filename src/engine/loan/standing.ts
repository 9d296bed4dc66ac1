import { type Currency, type Money, minus, money, plus } from '../../quantities/money.ts';
import { compareRates, type Rate } from '../../quantities/rate.ts';
import { equalInstalment, equalPart } from '../shared/instalment.ts';
import { interestOf } from './interest.ts';
import type { Loan } from './loan.ts';
import { type Period, periodOf } from './period.ts';
import type { Row } from './row.ts';

/** How a loan stands before a payment. */
export interface Standing<C extends Currency> {
  readonly balance: Money<C>;
  /** The number of the payment that closes it. */
  readonly last: number;
  /** 月供 of an equal-instalment loan, the principal part of an equal-principal one, nothing of interest only. */
  readonly instalment: Money<C>;
  readonly rate: Rate;
}

/** A loan as it is drawn. */
export function opened<C extends Currency>(loan: Loan<C>, rate: Rate): Standing<C> {
  const drawn = { balance: loan.principal, last: loan.months, instalment: money<C>(0), rate };
  return { ...drawn, instalment: instalmentOf(loan, drawn, 1) };
}

/** The same at the rate of a payment: another rate re-prices an equal instalment over the months left. */
export function atRate<C extends Currency>(
  loan: Loan<C>,
  standing: Standing<C>,
  rate: Rate,
  number: number,
): Standing<C> {
  if (compareRates(standing.rate, rate) === 0) return standing;
  const changed = { ...standing, rate };
  return loan.method === 'equal-instalment' ? { ...changed, instalment: instalmentOf(loan, changed, number) } : changed;
}

/** The instalment that repays the balance from a payment on, after what is left of the grace months. */
export function instalmentOf<C extends Currency>(
  loan: Loan<C>,
  { balance, last, rate }: Standing<C>,
  number: number,
): Money<C> {
  const months = last - Math.max(number, loan.graceMonths + 1) + 1;
  if (loan.method === 'equal-instalment') return equalInstalment(balance, rate, months);
  return loan.method === 'equal-principal' ? equalPart(balance, months) : money(0);
}

/**
 * One payment: interest on the opening balance, and principal, which is never negative. The last one closes the
 * balance.
 */
export function pay<C extends Currency>(loan: Loan<C>, standing: Standing<C>, period: Period): Row<C> {
  const { balance, rate } = standing;
  const { total, beforeTheMonth } = interestOf(balance, rate, period, loan.dayCount);
  const principal = principalOf(loan, standing, period, minus(total, beforeTheMonth));
  const nothing = money<C>(0);
  return {
    due: period.due,
    monthsSince: period.monthsSince,
    rate,
    assumed: false,
    payment: plus(total, principal),
    interest: total,
    principal,
    prepaid: nothing,
    fee: nothing,
    balance: minus(balance, principal),
  };
}

function principalOf<C extends Currency>(
  { method, graceMonths }: Loan<C>,
  { balance, last, instalment }: Standing<C>,
  { number }: Period,
  interest: Money<C>,
): Money<C> {
  if (number === last) return balance;
  if (number <= graceMonths) return money(0);
  const part = method === 'equal-instalment' ? Math.max(instalment - interest, 0) : instalment;
  return money(Math.min(part, balance));
}

/** The payment that would close the loan if the rate stayed: how far a kept instalment carries, from a payment on. */
export function closingPayment<C extends Currency>(loan: Loan<C>, standing: Standing<C>, from: number): number {
  let { balance } = standing;
  let number = from;
  for (; number < standing.last; number += 1) {
    balance = pay(loan, { ...standing, balance }, periodOf(loan, number)).balance;
    if (balance === 0) return number;
  }
  return number;
}
