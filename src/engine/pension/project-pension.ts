import { monthOfDay } from '../../quantities/calendar.ts';
import { money, times, type Yuan } from '../../quantities/money.ts';
import { ageText, type Month, type Months, monthsBetween, monthText } from '../../quantities/months.ts';
import { type Rate, rateOf, rateText } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { cities } from '../../rules/cities/cities.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import { exchangeRate } from '../shared/exchange.ts';
import type { InternalRate } from '../shared/internal-rate-of-return.ts';
import { outlookIds } from '../shared/outlooks.ts';
import type { Result, Table, Wanted } from '../shared/result.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import { assume, type PensionAssumptions } from './assume.ts';
import type { AccountYear } from './individual-account.ts';
import { type Life, live, totalsOf } from './live.ts';
import {
  type BreakEvens,
  breakEvens,
  returnTo85,
  type Today,
  todaysMoney,
  type WholeLife,
  wholeLife,
} from './measure.ts';
import { listAssumptions } from './pension-assumptions.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import { pensionCaveats } from './pension-caveats.ts';
import { noFacts, outlookColumns, type PensionFacts, pensionFactUnits, yearColumns } from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';
import { tracePension } from './trace-pension.ts';
import { yearsTable } from './years-table.ts';

/** A mainland employee pension (职工基本养老保险) of one person in one city, from the rules this package ships. */
export function projectPension(scenario: PensionScenario, wanted: Wanted): Result {
  return projectPensionUnder(cities[scenario.city].pension, scenario, wanted);
}

/**
 * The same under a given law: what it costs, when it can be drawn, what it pays and what that is worth.
 *
 * Pure: the same scenario and rules give the same result. Amounts are in the yuan of the day unless a fact says today's
 * money. A person the law does not admit is `not-eligible`, a rule that is missing makes it `undetermined`; facts that
 * need no missing rule are given even then.
 */
export function projectPensionUnder(law: PensionLaw, scenario: PensionScenario, wanted: Wanted): Result {
  const book = openRuleBook(scenario);
  const assumed = assume(scenario, scenario.outlook);
  const life = live(scenario, law, book, assumed);
  if (life.person !== undefined) book.look(law.flexibleWorkersGate, life.person.start);
  const today = todaysMoney(scenario, assumed);
  const whole = wholeLife(life);
  const exchange = exchangeOf(scenario, assumed, book);
  const asOfRate = exchange(monthOfDay(scenario.asOf));
  const evens = whole && breakEvens(whole, today);
  const measured = whole && evens && measure(whole, evens, today, asOfRate);
  const facts = { ...partialFacts(scenario, life), ...measured?.facts };
  const caveats = [...pensionCaveats(scenario, law, life, book, assumed), ...(measured?.caveats ?? [])];
  const years = whole && evens && yearsTable(whole, yearsOptions(life, evens, today, wanted, exchange));
  const tables: Record<string, Table> = {
    years: years ?? { columns: yearColumns, rows: [] },
    outlooks: { columns: outlookColumns, rows: whole === undefined ? [] : outlookRows(scenario, law) },
  };
  const envelope = {
    plan: 'pension',
    asOf: scenario.asOf,
    facts,
    units: pensionFactUnits,
    tables,
    assumptions: listAssumptions(scenario, law, assumed, life, asOfRate),
    caveats,
    basis: book.uses(),
    ...(wanted.trace && { trace: tracePension(scenario, law, life, facts, assumed) }),
  };
  if (life.reasons.length > 0) return { kind: 'not-eligible', ...envelope, reasons: life.reasons };
  if (whole === undefined) return { kind: 'undetermined', ...envelope, missing: book.missing() };
  return { kind: 'projected', ...envelope };
}

type Exchange = (month: Month) => Rate | undefined;

function exchangeOf({ asOf }: PensionScenario, { fx, fxShare }: PensionAssumptions, book: RuleBook): Exchange {
  return (month) => exchangeRate(month, { asOf, fixed: fx, share: fxShare }, book);
}

function yearsOptions(life: Life, evens: BreakEvens, today: Today, { hongKongDollars }: Wanted, exchange: Exchange) {
  const first = life.person && exchange(life.person.start);
  return {
    account: life.account as readonly AccountYear[],
    today,
    breakEven: evens.own,
    exchange: hongKongDollars && first ? (month: Month) => exchange(month) ?? first : undefined,
  };
}

/** The facts that are known however far the life got. */
function partialFacts({ city, employment }: PensionScenario, life: Life): PensionFacts {
  const { person, window, plan, contributions, account } = life;
  const totals = contributions && totalsOf(contributions);
  return {
    ...noFacts(),
    city,
    employment,
    ...(person && { startMonth: monthText(person.start) }),
    ...(window && { statutoryAge: ageText(window.statutoryAge), minimumContributionMonths: window.minimum }),
    ...(person &&
      plan && {
        claimMonth: monthText(plan.claim),
        claimAge: ageText(monthsBetween(person.birth, plan.claim) as Months),
        contributionMonths: plan.paid,
      }),
    ...(contributions &&
      totals && {
        firstMonthlyContribution: contributions.months[0]?.own ?? null,
        totalContributions: totals.employer === undefined ? null : totals.own + totals.employer,
        totalOwnContributions: totals.own,
        totalEmployerContributions: totals.employer ?? null,
      }),
    individualAccountBalance: account?.at(-1)?.balance ?? null,
  };
}

interface Measured {
  readonly facts: Partial<PensionFacts>;
  readonly caveats: readonly PensionCaveat[];
}

/** The facts of a life that reached a pension. */
function measure(whole: WholeLife, evens: BreakEvens, today: Today, exchange: Rate | undefined): Measured {
  const { plan, contributions, settled } = whole;
  const { basis, pension, other } = settled;
  const monthlyToday = today(pension.monthly, plan.claim);
  const internal = returnTo85(whole);
  const lastBase = contributions.months.at(-1)?.base as Yuan;
  const facts: Partial<PensionFacts> = {
    averageWageIndex: basis.averageWageIndex,
    indexFactor: pension.indexFactor ?? null,
    benefitBase: basis.benefitBase * 100,
    payoutMonths: basis.payoutTenths,
    basePension: pension.basePension,
    individualAccountPension: pension.individualAccountPension,
    seniorityAllowance: pension.seniorityAllowance,
    fixedSupplement: pension.fixedSupplement,
    monthlyPension: pension.monthly,
    monthlyPensionToday: monthlyToday,
    monthlyPensionHkd: exchange === undefined ? null : times(money<'HKD'>(monthlyToday), exchange, roundHalfUp),
    monthlyPensionOtherReading: other?.monthly ?? null,
    replacementRate: ratio(pension.monthly, lastBase),
    replacementRateAverageWage: ratio(pension.monthly, settled.averageWage),
    breakEvenSimpleMonths: evens.simple,
    breakEvenOwnMonths: evens.own,
    breakEvenTotalMonths: evens.total,
    breakEvenRealMonths: evens.real,
    internalRateOfReturnTo85: internal.kind === 'found' ? internal.yearly.toFixed(10) : null,
  };
  return { facts, caveats: noReturn[internal.kind] };
}

const noReturn: Readonly<Record<InternalRate['kind'], readonly PensionCaveat[]>> = {
  found: [],
  none: [{ code: 'NO_RETURN', values: {} }],
  several: [{ code: 'SEVERAL_RETURNS', values: {} }],
};

function ratio(part: Yuan, whole: Yuan): string {
  return rateText(rateOf(part, whole), 10);
}

/** The same person under each outlook; what the scenario fixes stays fixed. */
function outlookRows(scenario: PensionScenario, law: PensionLaw): Table['rows'] {
  return outlookIds.map((outlook) => {
    const assumed = assume(scenario, outlook);
    const whole = wholeLife(live(scenario, law, openRuleBook(scenario), assumed));
    if (whole === undefined) return outlookColumns.map(({ id }) => (id === 'outlook' ? outlook : null));
    const today = todaysMoney(scenario, assumed);
    const { pension, basis } = whole.settled;
    return [
      outlook,
      pension.monthly,
      today(pension.monthly, whole.plan.claim),
      basis.benefitBase * 100,
      totalsOf(whole.contributions).own,
      breakEvens(whole, today).own,
    ];
  });
}
