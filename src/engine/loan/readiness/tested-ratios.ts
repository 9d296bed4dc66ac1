import { monthOfDay } from '../../../quantities/calendar.ts';
import { type Currency, type Money, money, times } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { exchangeRate } from '../../shared/exchange.ts';
import { debtRatio, debtServicingRatio, housingRatio, loanToValueRatio } from '../afford/ratios.ts';
import { currencyOfPlace } from '../home.ts';
import type { ReadinessDesk } from './readiness-desk.ts';

/** The ratios that banks test; one that was not told enough for is `undefined`. */
export interface TestedRatios {
  readonly housingRatio: Rate | undefined;
  readonly debtRatio: Rate | undefined;
  readonly debtServicingRatio: Rate | undefined;
  /** 收入 ÷ 月供: how many times the payment the income is. */
  readonly incomeToPayment: Rate | undefined;
  readonly loanToValueRatio: Rate | undefined;
}

/**
 * The ratios of a loan by its first payment, in the currency of the loan. Nothing is taken for nought that was not told:
 * without other debts or a management fee the ratios that count them are `undefined`.
 *
 * @rounding an amount of the other currency once, half up to the fen or cent
 */
export function testedRatios(payment: Money<Currency>, desk: ReadinessDesk): TestedRatios {
  const { borrower, home, principal } = desk.scenario;
  const of = (amount: number | undefined, currency: Currency) => inLoanCurrency(amount, currency, desk);
  const income = borrower && of(borrower.income, borrower.currency);
  const debts = borrower && of(borrower.debts, borrower.currency);
  const fee = home && of(home.propertyFee, currencyOfPlace(home.place));
  const price = home && of(home.price, currencyOfPlace(home.place));
  return {
    ...ratiosOfIncome(payment, income, debts, fee),
    loanToValueRatio: price && loanToValueRatio(money(principal), price),
  };
}

type Amount = Money<Currency> | undefined;

function ratiosOfIncome(
  payment: Money<Currency>,
  income: Amount,
  otherDebts: Amount,
  propertyFee: Amount,
): Omit<TestedRatios, 'loanToValueRatio'> {
  const housing =
    income === undefined || propertyFee === undefined
      ? undefined
      : { income, propertyFee, otherDebts: otherDebts ?? money(0) };
  const debt = income === undefined || otherDebts === undefined ? undefined : { income, otherDebts };
  return {
    housingRatio: housing && housingRatio(payment, housing),
    debtRatio: housing && debt && debtRatio(payment, housing),
    debtServicingRatio: debt && debtServicingRatio(payment, debt),
    // Where nothing is paid before the end no income is a multiple of it.
    incomeToPayment: income === undefined || payment === 0 ? undefined : rateOf(income, payment),
  };
}

/** An amount in the currency of the loan, at the rate that was given or the newest published month's. */
function inLoanCurrency(amount: number | undefined, currency: Currency, desk: ReadinessDesk): Amount {
  const { asOf, asKnownOn, fx, currency: ofLoan } = desk.scenario;
  if (amount === undefined) return undefined;
  if (currency === ofLoan) return money(amount);
  const hkdPerCny = exchangeRate(monthOfDay(asOf), { asOf, asKnownOn, fixed: fx, share: rateOf(1, 1) }, desk.book);
  if (hkdPerCny === undefined) return undefined;
  const { numerator, denominator } = hkdPerCny;
  const factor = currency === 'CNY' ? hkdPerCny : rateOf(denominator, numerator);
  return money(times(money(amount), factor, roundHalfUp));
}
