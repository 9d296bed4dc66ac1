import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { dayIn } from '../../../quantities/days.ts';
import { type Money, money, plus } from '../../../quantities/money.ts';
import { plusMonths } from '../../../quantities/months.ts';
import type { MpfContributionLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { contributionReading } from '../contributions/contribution-reading.ts';
import { monthlyContribution } from '../contributions/monthly-contribution.ts';
import type { ServiceQuestion } from './service-question.ts';

/** What the person says of the employment beyond the scenario. */
export type ServiceSaid = Partial<Omit<ServiceQuestion, 'employedFrom'>>;

/** Why no payment can be asked about. */
export type NoQuestionCode =
  | 'LONG_SERVICE_NO_START'
  | 'LONG_SERVICE_NO_EMPLOYER'
  | 'LONG_SERVICE_DAY_RATED'
  | 'LONG_SERVICE_NO_WAGE'
  | 'LONG_SERVICE_ENDS_BEFORE';

/** The question, a reason for none, or `NOT_KNOWN` where the employer’s contributions are not known. */
export type FoundQuestion = ServiceQuestion | NoQuestionCode | 'NOT_KNOWN';

/**
 * The employment of a scenario: from the day said to the last day of the last month of work, both wages at today’s income.
 * Of the employer’s contributions the mandatory ones of every month on that income are taken, without returns, by the
 * limits as they are published; voluntary ones are none. What the person says stands in the place of each.
 */
export function questionOf(
  scenario: CompareScenario,
  said: ServiceSaid,
  law: MpfContributionLaw,
  book: RuleBook,
): FoundQuestion {
  const { employedFrom, job, monthlyIncome } = scenario;
  if (job === 'self-employed') return 'LONG_SERVICE_NO_EMPLOYER';
  if (job === 'casual') return 'LONG_SERVICE_DAY_RATED';
  if (monthlyIncome === 0) return 'LONG_SERVICE_NO_WAGE';
  if (employedFrom === undefined) return 'LONG_SERVICE_NO_START';
  const endsOn = said.endsOn ?? lastDayOfWork(scenario);
  if (endsOn < employedFrom) return 'LONG_SERVICE_ENDS_BEFORE';
  const employerMandatory = said.employerMandatory ?? employersContributions(scenario, employedFrom, endsOn, law, book);
  if (employerMandatory === undefined) return 'NOT_KNOWN';
  const taken = { endsOn, lastWage: monthlyIncome, wageBefore: monthlyIncome, employerVoluntary: money<'HKD'>(0) };
  return { ...taken, ...said, employedFrom, employerMandatory };
}

/** The last day of the month before the age at which work ends, a birthday being the first of its month. */
export function lastDayOfWork({ birth, workUntil }: CompareScenario): IsoDate {
  return dayIn(plusMonths(birth, workUntil - 1), 31);
}

/** Of every month of the employment on today’s income; `undefined` where one is not known. */
function employersContributions(
  { relevantIncomeGrowth: _, ...who }: CompareScenario,
  employedFrom: IsoDate,
  endsOn: IsoDate,
  law: MpfContributionLaw,
  book: RuleBook,
): Money<'HKD'> | undefined {
  const reading = contributionReading(who, law, book);
  let paid = money<'HKD'>(0);
  for (let month = monthOfDay(employedFrom); month <= monthOfDay(endsOn); month = plusMonths(month, 1)) {
    const found = monthlyContribution(month, who.monthlyIncome, reading);
    if (found === undefined) return undefined;
    paid = plus(paid, found.employer);
  }
  return paid;
}
