import type { IsoDate } from '../../quantities/calendar.ts';
import { type Currency, money } from '../../quantities/money.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import { combineSchedules } from './combine-schedules.ts';
import type { Loan } from './loan.ts';
import { loanRates } from './loan-rates.ts';
import type { LoanScenario } from './loan-scenario.ts';
import { fixedRate } from './rates/rate-path.ts';
import type { Schedule } from './row.ts';
import { scheduleOf } from './schedule.ts';

/** A loan of a scenario with its schedule, and the same without what is prepaid. */
export interface LoanCase {
  readonly scenario: LoanScenario;
  readonly book: RuleBook;
  readonly drawnOn: IsoDate;
  /** The due day of the first payment whose rate is neither published nor assumed, where there is one. */
  readonly unknownFrom?: IsoDate;
  readonly schedule: Schedule<Currency> | undefined;
  readonly unprepaid: Schedule<Currency> | undefined;
}

/** Draws up the schedule of a scenario; with a housing fund part, of both loans together. */
export function loanCase(scenario: LoanScenario): LoanCase {
  const book = openRuleBook(scenario);
  const drawnOn = scenario.drawdown ?? scenario.asOf;
  const loan = loanOf(scenario, drawnOn, book);
  const drawn = scheduleOf(loan);
  const common = { scenario, book, drawnOn };
  if (drawn.kind === 'unknown-rate')
    return { ...common, unknownFrom: drawn.due, schedule: undefined, unprepaid: undefined };
  const plain = scheduleOf({ ...loan, prepayments: [] });
  const without = plain.kind === 'scheduled' ? plain.schedule : drawn.schedule;
  const fund = fundSchedule(scenario, loan);
  const whole = (part: Schedule<Currency>) => (fund === undefined ? part : combineSchedules(part, fund));
  return { ...common, schedule: whole(drawn.schedule), unprepaid: whole(without) };
}

function loanOf(scenario: LoanScenario, drawnOn: IsoDate, book: RuleBook): Loan<Currency> {
  const { principal, months, method, graceMonths, dayCount, fees, prepayments, firstPayment, ratePlan } = scenario;
  return {
    drawnOn,
    ...(firstPayment !== undefined && { firstPaymentOn: firstPayment }),
    principal: money(principal),
    months,
    method,
    graceMonths,
    dayCount,
    rates: loanRates(ratePlan, drawnOn, { ...scenario, book }),
    fees: money(fees),
    prepayments,
  };
}

/** 公积金贷款: at a fixed rate, of the same dates, months and method, without fees and prepayments. */
function fundSchedule({ housingFund }: LoanScenario, loan: Loan<Currency>): Schedule<Currency> | undefined {
  if (housingFund === undefined) return undefined;
  const { principal, rate } = housingFund;
  const part = scheduleOf({
    ...loan,
    principal: money(principal),
    rates: fixedRate(rate),
    fees: money(0),
    prepayments: [],
  });
  return part.kind === 'scheduled' ? part.schedule : undefined;
}
