import { times, type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { monthIndex, type WageIndex } from '../../../quantities/wage-index.ts';
import { cities } from '../../../rules/cities/cities.ts';
import type { CityId } from '../../../rules/cities/city-names.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { Growth } from '../../shared/growth-path.ts';
import type { Reading } from '../../shared/reading.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { forEver } from '../../shared/timeline.ts';
import { type EmployerRate, employerRate, noEmployer, unknownEmployer } from '../monthly-rules.ts';
import type { PaidRun } from '../paid-run.ts';
import type { MergedRecord, Stated } from './merge-record.ts';
import { elsewhere, type RecordedPeriod, type RecordedPlace } from './pension-record.ts';

/**
 * The months of a record as runs: what was paid, what was credited, and what counts in the index.
 *
 * The base is the one recorded, or what was paid ÷ the share the person paid then. It is not held against the limits: it
 * was accepted. The index is measured against the average wages of the place that pays, the employer's share is that of
 * the place paid in; outside Guangdong it is not known. What the office states for
 * everything up to a month needs no rule before it; any other month whose rule is not there is noted as missing.
 *
 * @rounding base, contributions and credit to the fen, half up; the index to 4 decimals
 */
export function recordedRuns(
  record: MergedRecord,
  law: PensionLaw,
  city: CityId,
  book: RuleBook,
  wageGrowth: Rate,
): readonly PaidRun[] {
  const read = pastReader(law, city, book, wageGrowth);
  return record.periods.flatMap((period) => runsOf(period, record, read, law, book));
}

function runsOf(
  period: RecordedPeriod,
  { index, account }: MergedRecord,
  read: PastReader,
  law: PensionLaw,
  book: RuleBook,
): readonly PaidRun[] {
  const runs: PaidRun[] = [];
  for (let month = period.from; month < period.to; ) {
    const rules = read(month, period);
    const run = recorded(period, rules);
    if (run.index === undefined && !covers(index, month)) missing(rules, period, law, month, book);
    if (run.credit === undefined && !covers(account, month)) book.miss(law.accountCreditRate, month);
    const to = Math.min(rules.until, period.to, endOf(index, month), endOf(account, month)) as Month;
    runs.push({ from: month, to, ...run });
    month = to;
  }
  return runs;
}

/** Whether what the office states holds a month. */
function covers(stated: Stated | undefined, month: Month): stated is Stated {
  return stated !== undefined && month < stated.until;
}

/** A run ends where what the office states ends. */
function endOf(stated: Stated | undefined, month: Month): Month {
  return covers(stated, month) ? stated.until : forEver;
}

/** What a recorded month is computed from, as far as it is known, and the first month in which it may be different. */
interface PastRules {
  readonly own: Rate | undefined;
  readonly employer: Rate | undefined;
  readonly credited: Rate | undefined;
  readonly wage: number | undefined;
  readonly otherWage: number | undefined;
  readonly until: Month;
}

type PastReader = (month: Month, period: RecordedPeriod) => PastRules;

function pastReader(law: PensionLaw, city: CityId, book: RuleBook, rate: Rate): PastReader {
  const july: Growth = { rate, stepsIn: 7 };
  const other = law.averageWage.otherReading;
  const wageAt = book.grown(law.averageWage, july, { optional: true });
  const otherWageAt = other && book.grown(law.averageWage, july, { optional: true, reading: other.name });
  const employerIn = (place: RecordedPlace, month: Month): EmployerRate => {
    if (place === elsewhere) return unknownEmployer;
    return employerRate(place === city ? law : cities[place].pension, book, month);
  };
  return (month, { employment, place }) => {
    const hasEmployer = employment === 'employee';
    const next = (month + 1) as Month;
    const known = (rule: PensionLaw['accountCreditRate']): Reading<Rate> | undefined =>
      book.look(rule, month) && book.rate(rule, month);
    const own = known(hasEmployer ? law.employeeContributionRate : law.flexibleContributionRate);
    const credited = known(law.accountCreditRate);
    const [wage, otherWage] = [wageAt(month), otherWageAt?.(month)];
    const employer = hasEmployer ? employerIn(place, month) : noEmployer;
    const ends = [own, credited, wage].map((reading) => reading?.until ?? next);
    return {
      own: own?.value,
      employer: employer.value,
      credited: credited?.value,
      wage: wage?.value,
      otherWage: otherWage?.value,
      until: Math.min(...ends, otherWage?.until ?? forEver, employer.until) as Month,
    };
  };
}

function recorded(
  { base, contribution, employment }: RecordedPeriod,
  { own, employer, credited, wage, otherWage }: PastRules,
): Omit<PaidRun, 'from' | 'to'> {
  const paidOn = base ?? baseOf(contribution, own);
  const share = (rate: Rate | undefined): Yuan | undefined =>
    paidOn === undefined || rate === undefined ? undefined : times(paidOn, rate, roundHalfUp);
  const indexIn = (average: number | undefined): WageIndex | undefined =>
    paidOn === undefined || average === undefined ? undefined : monthIndex(paidOn, yuan(average));
  return {
    base: paidOn,
    own: contribution ?? share(own),
    employer: employment === 'employee' ? share(employer) : yuan(0),
    credit: share(credited),
    index: indexIn(wage),
    otherIndex: indexIn(otherWage),
  };
}

/** 缴费基数 from what the person paid, at the rate of that month. */
function baseOf(contribution: Yuan | undefined, own: Rate | undefined): Yuan | undefined {
  return contribution && own && times(contribution, rateOf(own.denominator, own.numerator), roundHalfUp);
}

/** Notes the rule a month lacks: without the rate of its day a contribution tells no base. */
function missing(
  { own }: PastRules,
  { base, employment }: RecordedPeriod,
  law: PensionLaw,
  month: Month,
  book: RuleBook,
): void {
  if (base !== undefined || own !== undefined) book.miss(law.averageWage, month);
  else book.miss(employment === 'employee' ? law.employeeContributionRate : law.flexibleContributionRate, month);
}
