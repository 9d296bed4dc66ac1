import type { IsoDate } from '../../quantities/calendar.ts';
import { monthOfDay } from '../../quantities/calendar.ts';
import { type Currency, type Money, money, times } from '../../quantities/money.ts';
import { type Rate, rateOf } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { hkdPerCny } from '../../rules/market/hkd-per-cny.ts';
import { exchangeRate } from '../shared/exchange.ts';
import type { RuleUse } from '../shared/result.ts';
import { openRuleBook } from '../shared/rule-book.ts';
import type { Borrower } from './borrower.ts';
import { currencyOfPlace, type Home } from './home.ts';
import type { LoanScenario } from './loan-scenario.ts';
import type { DayDesk } from './used-on.ts';

/** 购房: a home that is bought with a loan. Amounts are whole fen or cents of the currency of the home. */
export interface Purchase {
  readonly home: Home;
  readonly borrower: Omit<Borrower, 'currency'>;
  readonly currency: Currency;
  readonly price: Money<Currency> | undefined;
  /** What is borrowed, a part from the housing fund included; `undefined` where no exchange rate is known. */
  readonly loan: Money<Currency> | undefined;
  readonly months: number;
  /** HKD for 1 CNY, where the loan is in the other currency; no rule stands behind one of the scenario's own. */
  readonly exchange: { readonly rate: Rate; readonly uses: readonly RuleUse[] } | undefined;
  /** The rules as they are on the day of the purchase. */
  readonly desk: DayDesk;
}

/** The day whose rules a purchase goes by: that of drawdown. */
export function purchaseDay({ asOf, drawdown }: Pick<LoanScenario, 'asOf' | 'drawdown'>): IsoDate {
  return drawdown ?? asOf;
}

/**
 * The purchase of a home by a scenario's loan; a loan in the other currency is counted at the exchange rate of the
 * valuation month.
 *
 * @rounding a converted loan half up to the fen or cent
 */
export function purchaseOf(scenario: LoanScenario, home: Home): Purchase {
  const asOf = purchaseDay(scenario);
  const book = openRuleBook({ ...scenario, asOf });
  const currency = currencyOfPlace(home.place);
  const borrowed = money<Currency>(scenario.principal + (scenario.housingFund?.principal ?? 0));
  const exchange = currency === scenario.currency ? undefined : exchangeOf(scenario, book);
  const other = exchange && times(borrowed, perUnit(exchange.rate, currency), roundHalfUp);
  return {
    home,
    borrower: scenario.borrower ?? {},
    currency,
    price: home.price === undefined ? undefined : money(home.price),
    loan: currency === scenario.currency ? borrowed : other,
    months: scenario.months,
    exchange,
    desk: { ...scenario, asOf, book },
  };
}

function exchangeOf({ asOf, asKnownOn, fx }: LoanScenario, book: DayDesk['book']): Purchase['exchange'] {
  const rate = exchangeRate(monthOfDay(asOf), { asOf, asKnownOn, fixed: fx, share: rateOf(1, 1) }, book);
  return rate && { rate, uses: book.uses().filter(({ rule }) => rule === hkdPerCny.id) };
}

/** What one unit of the other currency is in that of the home. */
function perUnit({ numerator, denominator }: Rate, currency: Currency): Rate {
  return currency === 'HKD' ? { numerator, denominator } : rateOf(denominator, numerator);
}
