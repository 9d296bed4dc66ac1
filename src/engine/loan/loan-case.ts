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
  const common = { scenario, book, drawnOn };
  const drawn = drawUp([loan, { ...loan, prepayments: [] }, ...fundLoans(scenario, loan)]);
  if ('unknownFrom' in drawn) return { ...common, ...drawn, schedule: undefined, unprepaid: undefined };
  const [asked, plain, fund] = drawn.schedules as readonly [
    Schedule<Currency>,
    Schedule<Currency>,
    Schedule<Currency>?,
  ];
  const whole = (part: Schedule<Currency>) => (fund === undefined ? part : combineSchedules(part, fund));
  return { ...common, schedule: whole(asked), unprepaid: whole(plain) };
}

type Drawn = { readonly schedules: readonly Schedule<Currency>[] } | { readonly unknownFrom: IsoDate };

/** The schedules of all loans, or the first payment whose rate is not known. */
function drawUp(loans: readonly Loan<Currency>[]): Drawn {
  const schedules: Schedule<Currency>[] = [];
  for (const loan of loans) {
    const drawn = scheduleOf(loan);
    if (drawn.kind === 'unknown-rate') return { unknownFrom: drawn.due };
    schedules.push(drawn.schedule);
  }
  return { schedules };
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
function fundLoans({ housingFund }: LoanScenario, loan: Loan<Currency>): readonly Loan<Currency>[] {
  if (housingFund === undefined) return [];
  const { principal, rate } = housingFund;
  return [{ ...loan, principal: money(principal), rates: fixedRate(rate), fees: money(0), prepayments: [] }];
}
