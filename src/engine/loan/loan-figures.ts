import { monthOfDay } from '../../quantities/calendar.ts';
import type { Currency } from '../../quantities/money.ts';
import { monthText } from '../../quantities/months.ts';
import { rateText } from '../../quantities/rate.ts';
import type { FactList, Figure, FigureUnit } from '../shared/result.ts';
import { type BankTests, bankFactUnits } from './afford/bank-tests.ts';
import type { LoanCase } from './loan-case.ts';
import { loanFacts, loanFactUnits } from './loan-facts.ts';
import { isCapped } from './loan-rates.ts';
import type { Comparison } from './offers/compare-offers.ts';
import { offerFacts, offerFactUnits } from './offers/offer-facts.ts';
import { highestPayment } from './schedule-totals.ts';

/** Every fact of `bayplan loan` by unit, in the order JSON, CSV and tables print them. A public contract. */
export function loanUnits(currency: Currency) {
  return {
    currency: 'text',
    principal: currency,
    firstRate: 'ratio',
    ...loanFactUnits(currency),
    highestPayment: `${currency}/month`,
    capMonths: 'months',
    assumedFrom: 'month',
    ...offerFactUnits,
    ...bankFactUnits(currency),
  } as const satisfies Record<string, FigureUnit>;
}

/** The id of a fact of the contract. */
export type LoanFigureId = keyof ReturnType<typeof loanUnits>;
/** All facts by id; `null` is not known or does not exist. */
export type LoanFigures = Record<LoanFigureId, Figure>;

/** The facts of a loan as a list that one can ask about, by id. */
export const loanFigureList: FactList = {
  main: 'monthlyPayment',
  always: Object.keys(loanUnits('CNY')),
  inHongKongDollars: [],
};

/** The facts of a case: what was asked for alone, where a rate of the schedule is not known. */
export function loanFigures(
  { scenario, schedule, unprepaid }: LoanCase,
  comparison?: Comparison,
  bank?: BankTests,
): LoanFigures {
  const { currency, principal, housingFund, ratePlan } = scenario;
  const whole = principal + (housingFund?.principal ?? 0);
  const nothing = Object.fromEntries(Object.keys(loanUnits(currency)).map((id) => [id, null])) as LoanFigures;
  const asked = { ...nothing, currency, principal: whole, ...offerFacts(comparison), ...bank?.facts };
  if (schedule === undefined || unprepaid === undefined) return asked;
  const [first] = schedule.rows;
  const assumed = schedule.rows.find((row) => row.assumed);
  return {
    ...asked,
    firstRate: first?.rate === undefined ? null : rateText(first.rate, 10),
    ...loanFacts(schedule, unprepaid),
    highestPayment: highestPayment(schedule),
    capMonths: isCapped(ratePlan) ? schedule.rows.filter(({ binding }) => binding === 'cap').length : null,
    assumedFrom: assumed === undefined ? null : monthText(monthOfDay(assumed.due)),
  };
}
