import { times, type Yuan, yuan } from '../../quantities/money.ts';
import { type Month, monthText, plusMonths } from '../../quantities/months.ts';
import { type Rate, rateOf } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { monthIndex } from '../../quantities/wage-index.ts';
import type { Limits, PensionLaw } from '../../rules/pension-law.ts';
import type { Growth } from '../shared/growth-path.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import { askedBase, type BaseOfMonth, baseOfMonth, startingCaveats } from './contribution-base.ts';
import type { PaidMonth } from './paid-month.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import type { PensionScenario } from './pension-scenario.ts';
import type { ContributionPlan, Span } from './plan-contributions.ts';

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
  const payMonth = payer(rules, policy);
  for (const month of monthsOf(plan.spans)) {
    const paid = payMonth(month, isEmployee && month < plan.retirement);
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
    employerRate: book.rate(law.employerContributionRate, { optional: true }),
  };
}

function monthsOf(spans: readonly Span[]): readonly Month[] {
  return spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => plusMonths(from, index)));
}

/** What a month is computed from; equal ones give equal figures, so a year or half a year is computed once. */
interface MonthlyRules {
  readonly limits: Limits;
  readonly own: Rate;
  readonly employer: Rate | undefined;
  readonly credited: Rate;
  readonly wage: number;
  readonly otherWage: number | undefined;
}

function payer(
  rules: RulesByMonth,
  policy: BaseOfMonth,
): (month: Month, hasEmployer: boolean) => PaidMonth | undefined {
  let before: MonthlyRules | undefined;
  let figures: Omit<PaidMonth, 'month'> | undefined;
  return (month, hasEmployer) => {
    const now = readMonth(rules, month, hasEmployer);
    if (now === undefined) return undefined;
    if (before === undefined || figures === undefined || !same(before, now)) figures = payUnder(now, policy);
    before = now;
    return { month, ...figures };
  };
}

function readMonth(rules: RulesByMonth, month: Month, hasEmployer: boolean): MonthlyRules | undefined {
  const limits = rules.limits(month);
  const own = (hasEmployer ? rules.employeeRate : rules.flexibleRate)(month);
  const credited = rules.creditRate(month);
  const wage = rules.wage(month);
  if (limits === undefined || own === undefined || credited === undefined || wage === undefined) return undefined;
  return {
    limits: limits.value,
    own,
    employer: hasEmployer ? rules.employerRate(month) : nothing,
    credited,
    wage: wage.value,
    otherWage: rules.otherWage?.(month)?.value,
  };
}

function same(first: MonthlyRules, second: MonthlyRules): boolean {
  return (
    first.limits === second.limits &&
    first.own === second.own &&
    first.employer === second.employer &&
    first.credited === second.credited &&
    first.wage === second.wage &&
    first.otherWage === second.otherWage
  );
}

function payUnder(rules: MonthlyRules, policy: BaseOfMonth): Omit<PaidMonth, 'month'> {
  const base = policy(rules.limits);
  return {
    base,
    own: times(base, rules.own, roundHalfUp),
    employer: rules.employer && times(base, rules.employer, roundHalfUp),
    credit: times(base, rules.credited, roundHalfUp),
    index: monthIndex(base, yuan(rules.wage)),
    otherIndex: rules.otherWage === undefined ? undefined : monthIndex(base, yuan(rules.otherWage)),
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
