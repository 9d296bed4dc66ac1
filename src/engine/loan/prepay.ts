import { monthOfDay } from '../../quantities/calendar.ts';
import { type Currency, type Money, minus, money, plus, times } from '../../quantities/money.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import type { Loan, Prepayment } from './loan.ts';
import { type Period, wholeMonths } from './period.ts';
import { closingPayment, instalmentOf, type Standing } from './standing.ts';

/** What was prepaid after one payment, and how the loan stands then. */
export interface Prepaid<C extends Currency> {
  readonly standing: Standing<C>;
  readonly amount: Money<C>;
  readonly fee: Money<C>;
}

/** The prepayments of the month of a payment, in the order given. */
export function prepay<C extends Currency>(loan: Loan<C>, standing: Standing<C>, period: Period): Prepaid<C> {
  const month = monthOfDay(period.due);
  let prepaid: Prepaid<C> = { standing, amount: money(0), fee: money(0) };
  for (const prepayment of loan.prepayments)
    if (prepayment.month === month) prepaid = prepayOnce(loan, prepaid, prepayment, period);
  return prepaid;
}

function prepayOnce<C extends Currency>(
  loan: Loan<C>,
  before: Prepaid<C>,
  prepayment: Prepayment<C>,
  { number, due }: Period,
): Prepaid<C> {
  const { balance } = before.standing;
  const amount = money<C>(Math.min(prepayment.amount, balance));
  const standing = { ...before.standing, balance: minus(balance, amount) };
  return {
    standing:
      amount === 0 || standing.balance === 0 ? standing : repriced(loan, standing, prepayment.effect, number + 1),
    amount: plus(before.amount, amount),
    fee: plus(before.fee, amount === 0 ? amount : feeOf(prepayment, amount, wholeMonths(loan.drawnOn, due))),
  };
}

/**
 * `shorten` keeps the instalment and moves the last payment, `reduce` the other way round. A prepayment of a few fen must
 * not raise the instalment: rounded fen of earlier rows are left to the last one.
 */
function repriced<C extends Currency>(
  loan: Loan<C>,
  standing: Standing<C>,
  effect: Prepayment<C>['effect'],
  next: number,
): Standing<C> {
  if (effect === 'shorten') return { ...standing, last: closingPayment(loan, standing, next) };
  return { ...standing, instalment: money(Math.min(standing.instalment, instalmentOf(loan, standing, next))) };
}

/** @rounding a share of the amount to the fen or cent, half up */
function feeOf<C extends Currency>(
  { fee, penaltyMonths }: Prepayment<C>,
  amount: Money<C>,
  monthsPassed: number,
): Money<C> {
  if (fee === undefined || (penaltyMonths !== undefined && monthsPassed > penaltyMonths)) return money(0);
  return fee.kind === 'amount' ? fee.amount : times(amount, fee.share, roundHalfUp);
}
