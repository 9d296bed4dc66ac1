import { money, times, type Yuan, yuan } from '../../quantities/money.ts';
import { type Month, monthText, plusMonths } from '../../quantities/months.ts';
import { type Rate, rate } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { monthIndex, type WageIndex } from '../../quantities/wage-index.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { Growth, RuleBook } from '../shared/rule-book.ts';
import { askedBase, baseOfMonth, startingCaveats } from './contribution-base.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import type { PensionScenario } from './pension-scenario.ts';
import type { ContributionPlan, Span } from './plan-contributions.ts';

/** One month paid. */
export interface PaidMonth {
  readonly month: Month;
  readonly base: Yuan;
  /** What the person pays: 20 % of a flexible worker, 8 % of an employee. */
  readonly own: Yuan;
  /** The employer's share, 0 without an employer; `undefined` where his rate is not known. */
  readonly employer: Yuan | undefined;
  /** What is credited to the individual account. */
  readonly credit: Yuan;
  readonly index: WageIndex;
  /** The index under the other reading of the average wage, where there is one. */
  readonly otherIndex: WageIndex | undefined;
}

export interface Contributions {
  readonly months: readonly PaidMonth[];
  readonly caveats: readonly PensionCaveat[];
}

/**
 * Pays every month of a plan: base between the limits of the month, own and employer's contribution, account credit
 * and wage index. `undefined` when a rule is missing for any month; the book knows which.
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
  const july: Growth = { rate: wageGrowth, stepsIn: 7 };
  const start = plan.spans[0]?.from as Month;
  const startLimits = book.grown(law.contributionBaseLimits, start, july);
  const startRate = ownRate(scenario.employment === 'employee', start, law, book);
  if (startLimits === undefined || startRate === undefined) return undefined;
  const asked = askedBase(scenario, startRate);
  const policy = baseOfMonth(scenario.basePolicy, asked, startLimits.value);
  const caveats = [...startingCaveats(asked, startRate, startLimits, law.contributionBaseLimits)];

  const months: PaidMonth[] = [];
  for (const month of monthsOf(plan.spans)) {
    const limits = book.grown(law.contributionBaseLimits, month, july);
    const hasEmployer = scenario.employment === 'employee' && month < plan.retirement;
    const paid = limits && payMonth(month, policy(limits.value), hasEmployer, law, book, july);
    if (paid === undefined) return undefined;
    months.push(paid);
  }
  caveats.push(...laterCaveats(scenario, asked, startLimits.value.floor, months));
  return { months, caveats };
}

function monthsOf(spans: readonly Span[]): readonly Month[] {
  return spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => plusMonths(from, index)));
}

function ownRate(hasEmployer: boolean, month: Month, law: PensionLaw, book: RuleBook): Rate | undefined {
  const found = book.read(hasEmployer ? law.employeeContributionRate : law.flexibleContributionRate, month);
  return found === undefined ? undefined : rate(found.value);
}

function payMonth(
  month: Month,
  base: Yuan,
  hasEmployer: boolean,
  law: PensionLaw,
  book: RuleBook,
  july: Growth,
): PaidMonth | undefined {
  const own = ownRate(hasEmployer, month, law, book);
  const credited = book.read(law.accountCreditRate, month);
  const wage = book.grown(law.averageWage, month, july);
  if (own === undefined || credited === undefined || wage === undefined) return undefined;
  const other = law.averageWage.otherReading;
  const otherWage = other && book.grown(law.averageWage, month, july, { reading: other.name });
  return {
    month,
    base,
    own: times(base, own, roundHalfUp),
    employer: hasEmployer ? employerShare(month, base, law, book) : money(0),
    credit: times(base, rate(credited.value), roundHalfUp),
    index: monthIndex(base, yuan(wage.value)),
    otherIndex: otherWage && monthIndex(base, yuan(otherWage.value)),
  };
}

/** 单位缴费: its rate moves no pension, so where it is not known the rest stands. */
function employerShare(month: Month, base: Yuan, law: PensionLaw, book: RuleBook): Yuan | undefined {
  const found = book.look(law.employerContributionRate, month);
  return found === undefined ? undefined : times(base, rate(found.value), roundHalfUp);
}

/** A fixed base overtaken by the floor, said at the first month it happens; one below the floor at the start was said then. */
function laterCaveats(
  { basePolicy }: PensionScenario,
  asked: Yuan | undefined,
  startFloor: number,
  paid: readonly PaidMonth[],
): readonly PensionCaveat[] {
  if (basePolicy !== 'fixed' || asked === undefined || asked < yuan(startFloor)) return [];
  const overtaken = paid.find(({ base }) => base > asked);
  if (overtaken === undefined) return [];
  return [{ code: 'BASE_OVERTAKEN_BY_FLOOR', values: { month: monthText(overtaken.month), base: overtaken.base } }];
}
