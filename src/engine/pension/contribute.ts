import { times, type Yuan, yuan } from '../../quantities/money.ts';
import { type Month, monthText } from '../../quantities/months.ts';
import { type Rate, rateOf } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { monthIndex } from '../../quantities/wage-index.ts';
import type { Limits, PensionLaw } from '../../rules/pension-law.ts';
import type { Growth } from '../shared/growth-path.ts';
import type { Reading } from '../shared/reading.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { forEver } from '../shared/timeline.ts';
import { askedBase, type BaseOfMonth, baseOfMonth, startingCaveats } from './contribution-base.ts';
import type { PaidRun } from './paid-run.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import type { PensionScenario } from './pension-scenario.ts';
import type { ContributionPlan, Span } from './plan-contributions.ts';

/** All months paid, in runs that are paid alike, and what must be said of the base. */
export interface Contributions {
  readonly runs: readonly PaidRun[];
  readonly caveats: readonly PensionCaveat[];
}

/**
 * Pays every month of a plan: base between the limits of the month, own and employer's contribution, account credit
 * and wage index. Months between two changes of any rule are alike and computed once. `undefined` when a rule is
 * missing for any month; the book knows which.
 *
 * @rounding each contribution and credit to the fen, half up; the index to 4 decimals
 * @source <city>/pension/contribution-base-limits, guangdong/pension/flexible-contribution-rate, national/pension/*
 */
export function contribute(
  scenario: PensionScenario,
  plan: ContributionPlan,
  law: PensionLaw,
  book: RuleBook,
  wageGrowth: Rate,
): Contributions | undefined {
  const readMonth = monthReader(law, book, wageGrowth);
  const employedUntil = scenario.employment === 'employee' ? plan.retirement : (0 as Month);
  const start = plan.spans[0]?.from as Month;
  const first = readMonth(start, start < employedUntil);
  if (first === undefined) return undefined;
  const asked = askedBase(scenario, first.own);
  const policy = baseOfMonth(scenario.basePolicy, asked, first.limits.value);
  const runs: PaidRun[] = [];
  for (const span of plan.spans) {
    const paid = paySpan(span, employedUntil, readMonth, policy);
    if (paid === undefined) return undefined;
    runs.push(...paid);
  }
  const caveats = [
    ...startingCaveats(asked, first.own, first.limits, law.contributionBaseLimits),
    ...laterCaveats(scenario, asked, first.limits.value.floor, runs),
  ];
  return { runs, caveats };
}

/** The runs of one span; `undefined` when a rule is missing for any month of it. */
function paySpan(
  { from, to }: Span,
  employedUntil: Month,
  readMonth: MonthReader,
  policy: BaseOfMonth,
): readonly PaidRun[] | undefined {
  const runs: PaidRun[] = [];
  for (let month = from; month < to; ) {
    const employed = month < employedUntil;
    const rules = readMonth(month, employed);
    if (rules === undefined) return undefined;
    const until = Math.min(rules.until, to, employed ? employedUntil : to) as Month;
    runs.push({ from: month, to: until, ...payUnder(rules, policy) });
    month = until;
  }
  return runs;
}

/** What a month is computed from, and the first month in which any of it may be different. */
interface MonthlyRules {
  readonly limits: Reading<Limits>;
  readonly own: Rate;
  readonly employer: Rate | undefined;
  readonly credited: Rate;
  readonly wage: number;
  readonly otherWage: number | undefined;
  readonly until: Month;
}

type MonthReader = (month: Month, hasEmployer: boolean) => MonthlyRules | undefined;

function monthReader(law: PensionLaw, book: RuleBook, wageGrowth: Rate): MonthReader {
  const july: Growth = { rate: wageGrowth, stepsIn: 7 };
  const other = law.averageWage.otherReading;
  const limitsAt = book.grown(law.contributionBaseLimits, july);
  const wageAt = book.grown(law.averageWage, july);
  const otherWageAt = other && book.grown(law.averageWage, july, { reading: other.name });
  return (month, hasEmployer) => {
    const limits = limitsAt(month);
    const own = book.rate(hasEmployer ? law.employeeContributionRate : law.flexibleContributionRate, month);
    const credited = book.rate(law.accountCreditRate, month);
    const wage = wageAt(month);
    if (limits === undefined || own === undefined || credited === undefined || wage === undefined) return undefined;
    const otherWage = otherWageAt?.(month);
    const employer = hasEmployer ? employerRate(law, book, month) : noEmployer;
    return {
      limits,
      own: own.value,
      employer: employer.value,
      credited: credited.value,
      wage: wage.value,
      otherWage: otherWage?.value,
      until: Math.min(
        limits.until,
        own.until,
        credited.until,
        wage.until,
        otherWage?.until ?? forEver,
        employer.until,
      ) as Month,
    };
  };
}

interface EmployerRate {
  readonly value: Rate | undefined;
  readonly until: Month;
}

const noEmployer: EmployerRate = { value: rateOf(0, 1), until: forEver };

/** 单位缴费 moves no pension: where its rate is not known the rest stands, and the next month is asked again. */
function employerRate(law: PensionLaw, book: RuleBook, month: Month): EmployerRate {
  if (book.look(law.employerContributionRate, month) === undefined)
    return { value: undefined, until: (month + 1) as Month };
  return book.rate(law.employerContributionRate, month) as Reading<Rate>;
}

function payUnder(rules: MonthlyRules, policy: BaseOfMonth): Omit<PaidRun, 'from' | 'to'> {
  const base = policy(rules.limits.value);
  return {
    base,
    own: times(base, rules.own, roundHalfUp),
    employer: rules.employer && times(base, rules.employer, roundHalfUp),
    credit: times(base, rules.credited, roundHalfUp),
    index: monthIndex(base, yuan(rules.wage)),
    otherIndex: rules.otherWage === undefined ? undefined : monthIndex(base, yuan(rules.otherWage)),
  };
}

/** A fixed base overtaken by the floor, said at the first month it happens; one below the floor at the start was said then. */
function laterCaveats(
  { basePolicy }: PensionScenario,
  asked: Yuan | undefined,
  startFloor: number,
  runs: readonly PaidRun[],
): readonly PensionCaveat[] {
  if (basePolicy !== 'fixed' || asked === undefined || asked < yuan(startFloor)) return [];
  const overtaken = runs.find(({ base }) => base > asked);
  if (overtaken === undefined) return [];
  return [{ code: 'BASE_OVERTAKEN_BY_FLOOR', values: { month: monthText(overtaken.from), base: overtaken.base } }];
}
