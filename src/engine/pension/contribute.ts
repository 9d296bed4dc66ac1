import { times, type Yuan, yuan } from '../../quantities/money.ts';
import { type Month, monthText } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { monthIndex } from '../../quantities/wage-index.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { askedBase, type BaseOfMonth, baseOfMonth, startingCaveats } from './contribution-base.ts';
import { type MonthlyRules, type MonthReader, monthReader } from './monthly-rules.ts';
import type { PaidRun } from './paid-run.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import type { PensionScenario } from './pension-scenario.ts';
import type { ContributionPlan, Span } from './plan-contributions.ts';
import type { MergedRecord, Stated } from './record/merge-record.ts';
import { recordedRuns } from './record/recorded-runs.ts';

/** All months paid, in runs that are paid alike, and what must be said of the base. */
export interface Contributions {
  /** At least one: recorded months first, then those to come. */
  readonly runs: readonly PaidRun[];
  /** How many of the runs are recorded. */
  readonly recorded: number;
  /** What the office states of the recorded months. */
  readonly statedIndex: Stated | undefined;
  readonly statedAccount: Stated | undefined;
  readonly caveats: readonly PensionCaveat[];
}

/** The months a projection pays for, of which every amount is known. */
export type ProjectedRun = PaidRun & { readonly base: Yuan };

/**
 * Pays every month of a plan: base between the limits of the month, own and employer's contribution, account credit
 * and wage index. Months between two changes of any rule are alike and computed once. `undefined` when a rule is
 * missing for any month; the book knows which.
 *
 * @param record the months that were paid before
 * @rounding each contribution and credit to the fen, half up; the index to 4 decimals
 * @source <city>/pension/contribution-base-limits, guangdong/pension/flexible-contribution-rate, national/pension/*
 */
export function contribute(
  scenario: PensionScenario,
  plan: ContributionPlan,
  record: MergedRecord | undefined,
  law: PensionLaw,
  book: RuleBook,
  wageGrowth: Rate,
): Contributions | undefined {
  const past = record === undefined ? [] : recordedRuns(record, law, scenario.city, book, wageGrowth);
  const future = payPlan(scenario, plan, law, book, wageGrowth);
  if (future === undefined) return undefined;
  return {
    runs: [...past, ...future.runs],
    recorded: past.length,
    statedIndex: record?.index,
    statedAccount: record?.account,
    caveats: future.caveats,
  };
}

/** The months to come. */
function payPlan(
  scenario: PensionScenario,
  plan: ContributionPlan,
  law: PensionLaw,
  book: RuleBook,
  wageGrowth: Rate,
): { readonly runs: readonly ProjectedRun[]; readonly caveats: readonly PensionCaveat[] } | undefined {
  if (plan.spans.length === 0) return { runs: [], caveats: [] };
  const readMonth = monthReader(law, book, wageGrowth);
  const employedUntil = scenario.employment === 'employee' ? plan.retirement : (0 as Month);
  const first = readMonth(plan.start, plan.start < employedUntil);
  if (first === undefined) return undefined;
  const asked = askedBase(scenario, first.own);
  const policy = baseOfMonth(scenario.basePolicy, asked, first.limits.value);
  const runs: ProjectedRun[] = [];
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
): readonly ProjectedRun[] | undefined {
  const runs: ProjectedRun[] = [];
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

function payUnder(rules: MonthlyRules, policy: BaseOfMonth): Omit<ProjectedRun, 'from' | 'to'> {
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
  runs: readonly ProjectedRun[],
): readonly PensionCaveat[] {
  if (basePolicy !== 'fixed' || asked === undefined || asked < yuan(startFloor)) return [];
  const overtaken = runs.find(({ base }) => base > asked);
  if (overtaken === undefined) return [];
  return [{ code: 'BASE_OVERTAKEN_BY_FLOOR', values: { month: monthText(overtaken.from), base: overtaken.base } }];
}
