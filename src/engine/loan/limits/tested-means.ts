import { monthOfDay } from '../../../quantities/calendar.ts';
import { type Currency, type Money, money, times } from '../../../quantities/money.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { exchangeRate } from '../../shared/exchange.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { MonthlyMeans } from '../afford/ratios.ts';
import { currencyOfPlace } from '../home.ts';
import type { LoanScenario } from '../loan-scenario.ts';

/** What the borrower has and the home costs, in the currency of the loan; absent what is not said or not converted. */
export interface TestedMeans {
  /** What was not said of other debts and the property fee counts as nothing. */
  readonly means?: MonthlyMeans<Currency>;
  readonly price?: Money<Currency>;
}

/**
 * Income, debts, property fee and price in the currency of the loan, at the exchange rate of the valuation month.
 *
 * @rounding each amount to the fen or cent, half up
 */
export function testedMeans(scenario: LoanScenario, book: RuleBook): TestedMeans {
  const { borrower, home } = scenario;
  const converted = conversion(scenario, book);
  const ofHome = (amount: number | undefined) =>
    home === undefined ? undefined : converted(amount, currencyOfPlace(home.place));
  const ofBorrower = (amount: number | undefined) =>
    borrower === undefined ? undefined : converted(amount, borrower.currency);
  const price = ofHome(home?.price);
  const income = ofBorrower(borrower?.income);
  const otherDebts = ofBorrower(borrower?.debts ?? 0);
  const propertyFee = home === undefined ? money<Currency>(0) : ofHome(home.propertyFee ?? 0);
  return {
    ...(price !== undefined && { price }),
    ...(income !== undefined &&
      otherDebts !== undefined &&
      propertyFee !== undefined && { means: { income, otherDebts, propertyFee } }),
  };
}

type Conversion = (amount: number | undefined, from: Currency) => Money<Currency> | undefined;

/** What decides the exchange rate of an amount. */
type Exchanged = Pick<LoanScenario, 'asOf' | 'asKnownOn' | 'fx' | 'currency'>;

/**
 * Amounts in the currency of a loan, at the exchange rate of the valuation month; `undefined` where none is known. Nothing
 * is worth nothing in any currency, so that no exchange rate is asked for it.
 *
 * @rounding to the fen or cent, half up
 */
export function conversion({ asOf, asKnownOn, fx, currency }: Exchanged, book: RuleBook): Conversion {
  return (amount, from) => {
    if (amount === undefined) return undefined;
    if (amount === 0 || from === currency) return money(amount);
    const path = { asOf, asKnownOn, fixed: fx, share: rateOf(1, 1) };
    const hkdPerCny = exchangeRate(monthOfDay(asOf), path, book);
    if (hkdPerCny === undefined) return undefined;
    return times(money<Currency>(amount), from === 'CNY' ? hkdPerCny : inverse(hkdPerCny), roundHalfUp);
  };
}

function inverse({ numerator, denominator }: Rate): Rate {
  return rateOf(denominator, numerator);
}
