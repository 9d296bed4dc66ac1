import { type Currency, type Money, minus, money, plus, times } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp, truncate } from '../../../quantities/rounding.ts';
import { equalInstalment, equalPart } from '../../shared/instalment.ts';
import type { RepaymentMethod } from '../loan.ts';

/** On which terms a loan would be repaid. */
export interface LoanTerms {
  /** A year; under a stress test the stressed one. */
  readonly rate: Rate;
  readonly months: number;
  readonly method: RepaymentMethod;
}

/** The first payment of a loan, which no later one exceeds while the rate stays. */
export function firstPayment<C extends Currency>(principal: Money<C>, { rate, months, method }: LoanTerms): Money<C> {
  if (method === 'equal-instalment') return equalInstalment(principal, rate, months);
  const interest = times(principal, rateOf(rate.numerator, rate.denominator * 12), roundHalfUp);
  return method === 'equal-principal' ? plus(equalPart(principal, months), interest) : interest;
}

/** What a limit leaves for the repayment: income × limit, cut to the fen or cent, less other outgoings; not below 0. */
export function roomUnder<C extends Currency>(limit: Rate, income: Money<C>, otherOutgoings: Money<C>): Money<C> {
  return money(Math.max(0, minus(times(income, limit, truncate), otherOutgoings)));
}

/** No loan is larger: some ten thousand billion. */
const beyond = 2 ** 50;

/**
 * The largest loan, to the fen or cent, whose first payment is not above a sum; `undefined` where no sum bounds it,
 * since nothing is paid before the end.
 */
export function largestLoan<C extends Currency>(room: Money<C>, terms: LoanTerms): Money<C> | undefined {
  const fits = (principal: number): boolean => firstPayment(money<C>(principal), terms) <= room;
  let tooMuch = 1;
  while (fits(tooMuch)) {
    if (tooMuch >= beyond) return undefined;
    tooMuch *= 2;
  }
  let enough = 0;
  while (tooMuch - enough > 1) {
    const middle = Math.floor((enough + tooMuch) / 2);
    if (fits(middle)) enough = middle;
    else tooMuch = middle;
  }
  return money(enough);
}

/** The largest loan on a home of a value: value × ratio, cut to the fen or cent. */
export function largestLoanOn<C extends Currency>(value: Money<C>, ratio: Rate): Money<C> {
  return times(value, ratio, truncate);
}
