import { times, type Yuan, yuan } from '../../quantities/money.ts';
import { type Month, monthText, plusMonths } from '../../quantities/months.ts';
import { type Rate, rate, rateOf } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { monthIndex, type WageIndex } from '../../quantities/wage-index.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { Growth } from '../shared/growth-path.ts';
import type { RuleBook } from '../shared/rule-book.ts';
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
  const start = plan.spans[0]?.from as Month;
  const rules = rulesByMonth(law, book, wageGrowth);
  const isEmployee = scenario.employment === 'employee';
  const startLimits = rules.limits(start);
  const startRate = (isEmployee ? rules.employeeRate : rules.flexibleRate)(start);
  if (startLimits === undefined || startRate === undefined) return undefined;
  const asked = askedBase(scenario, startRate);
  const policy = baseOfMonth(scenario.basePolicy, asked, startLimits.value);

  const months: PaidMonth[] = [];
  for (const month of monthsOf(plan.spans)) {
    const limits = rules.limits(month);
    const paid = limits && payMonth(month, policy(limits.value), isEmployee && month < plan.retirement, rules);
    if (paid === undefined) return undefined;
    months.push(paid);
  }
  const caveats = [
    ...startingCaveats(asked, startRate, startLimits, law.contributionBaseLimits),
    ...laterCaveats(scenario, asked, startLimits.value.floor, months),
  ];
  return { months, caveats };
}

/** The rules a month is paid by, each ready to be asked month after month. */
type RulesByMonth = ReturnType<typeof rulesByMonth>;

function rulesByMonth(law: PensionLaw, book: RuleBook, wageGrowth: Rate) {
  const july: Growth = { rate: wageGrowth, stepsIn: 7 };
  const other = law.averageWage.otherReading;
  return {
    limits: book.grown(law.contributionBaseLimits, july),
    flexibleRate: book.rate(law.flexibleContributionRate),
    employeeRate: book.rate(law.employeeContributionRate),
    creditRate: book.rate(law.accountCreditRate),
    wage: book.grown(law.averageWage, july),
    otherWage: other && book.grown(law.averageWage, july, { reading: other.name }),
    // 单位缴费 moves no pension: where its rate is not known the rest stands.
    employerRate: (month: Month): Rate | undefined => {
      const found = book.look(law.employerContributionRate, month);
      return found && rate(found.value);
    },
  };
}

function monthsOf(spans: readonly Span[]): readonly Month[] {
  return spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => plusMonths(from, index)));
}

function payMonth(month: Month, base: Yuan, hasEmployer: boolean, rules: RulesByMonth): PaidMonth | undefined {
  const own = (hasEmployer ? rules.employeeRate : rules.flexibleRate)(month);
  const credited = rules.creditRate(month);
  const wage = rules.wage(month);
  if (own === undefined || credited === undefined || wage === undefined) return undefined;
  const otherWage = rules.otherWage?.(month);
  const employerRate = hasEmployer ? rules.employerRate(month) : nothing;
  return {
    month,
    base,
    own: times(base, own, roundHalfUp),
    employer: employerRate && times(base, employerRate, roundHalfUp),
    credit: times(base, credited, roundHalfUp),
    index: monthIndex(base, yuan(wage.value)),
    otherIndex: otherWage && monthIndex(base, yuan(otherWage.value)),
  };
}

const nothing = rateOf(0, 1);

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
