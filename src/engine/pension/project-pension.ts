import { monthOfDay } from '../../quantities/calendar.ts';
import { type Month, monthText, plusMonths } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { cities } from '../../rules/cities/cities.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import { exchangeRate } from '../shared/exchange.ts';
import type { InternalRate } from '../shared/internal-rate-of-return.ts';
import type { Figure, Result, Table, Wanted } from '../shared/result.ts';
import { openRuleBook, type RuleBook } from '../shared/rule-book.ts';
import type { Survival } from '../shared/survival.ts';
import { assume, type PensionAssumptions } from './assume.ts';
import { hongKongDollarFacts, measuredFacts, partialFacts } from './fact-figures.ts';
import type { AccountYear } from './individual-account.ts';
import { gateOf } from './joining/gate.ts';
import { type Life, live } from './live.ts';
import { breakEvens, firstMonth, returnTo85, todaysMoney, type Unknown, wholeLife } from './measure.ts';
import { outlooksTable } from './outlooks-table.ts';
import { listAssumptions } from './pension-assumptions.ts';
import type { PensionCaveat } from './pension-caveat.ts';
import { pensionCaveats } from './pension-caveats.ts';
import {
  type HongKongDollarFactId,
  hongKongDollarFactUnits,
  outlookColumns,
  type PensionFacts,
  pensionFactUnits,
  yearColumns,
} from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';
import { personSurvival } from './survival/person-survival.ts';
import { survivalFacts } from './survival/survival-facts.ts';
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
export function projectPensionUnder(cityLaw: PensionLaw, scenario: PensionScenario, wanted: Wanted): Result {
  const book = openRuleBook(scenario);
  const assumed = assume(scenario, scenario.outlook);
  const life = live(scenario, cityLaw, book, assumed);
  const law = life.payer?.law ?? cityLaw;
  const exchange = exchangeOf(scenario, assumed, book);
  const now = monthOfDay(scenario.asOf);
  const survival = personSurvival(scenario, life, assumed, book);
  const valued = value(scenario, law, life, survival, assumed, wanted, exchange);
  const facts = { ...partialFacts(scenario, life, survival), ...valued?.facts };
  const gate = gateOf(scenario.employment, law);
  if (life.person !== undefined && gate !== undefined) book.look(gate, life.person.start);
  const assumptions = listAssumptions(scenario, law, assumed, life, exchange(now), exchange(plusMonths(now, 1)));
  const envelope = {
    plan: 'pension',
    asOf: scenario.asOf,
    facts,
    units: wanted.hongKongDollars ? { ...pensionFactUnits, ...hongKongDollarFactUnits } : pensionFactUnits,
    tables: valued?.tables ?? noTables,
    assumptions,
    caveats: [
      ...pensionCaveats(scenario, law, life, book, assumed),
      ...(valued?.caveats ?? []),
      ...(exchange(now) === undefined ? [noExchangeRate(now)] : []),
    ],
    basis: book.uses(),
    ...(wanted.trace && { trace: tracePension(scenario, law, life, facts, assumptions, book.uses()) }),
  };
  if (life.reasons.length > 0) return { kind: 'not-eligible', ...envelope, reasons: life.reasons };
  if (valued === undefined) return { kind: 'undetermined', ...envelope, missing: book.missing() };
  return { kind: 'projected', ...envelope };
}

const noTables: Readonly<Record<string, Table>> = {
  years: { columns: yearColumns, rows: [] },
  outlooks: { columns: outlookColumns, rows: [] },
};

type Exchange = (month: Month) => Rate | undefined;

function exchangeOf(
  { asOf, asKnownOn }: PensionScenario,
  { fx, fxShare }: PensionAssumptions,
  book: RuleBook,
): Exchange {
  return (month) => exchangeRate(month, { asOf, asKnownOn, fixed: fx, share: fxShare }, book);
}

interface Valued {
  readonly facts: Partial<PensionFacts & Record<HongKongDollarFactId, Figure>>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly caveats: readonly PensionCaveat[];
}

/** What a life is worth: `undefined` where it reached no pension. */
function value(
  scenario: PensionScenario,
  law: PensionLaw,
  life: Life,
  survival: Survival,
  assumed: PensionAssumptions,
  wanted: Wanted,
  exchange: Exchange,
): Valued | undefined {
  const whole = wholeLife(life);
  if (whole === undefined) return undefined;
  const today = todaysMoney(scenario, assumed);
  const evens = breakEvens(whole, today);
  const internal = returnTo85(whole);
  const first = wanted.hongKongDollars ? exchange(firstMonth(whole.contributions)) : undefined;
  // The series has no gaps: where the first month has a rate, every later one has.
  const inDollars = first && ((month: Month) => exchange(month) as Rate);
  const years = yearsTable(whole, {
    account: life.account as readonly AccountYear[],
    today,
    breakEven: evens.own,
    exchange: inDollars,
  });
  return {
    facts: {
      ...measuredFacts(whole, evens, internal, today, exchange(monthOfDay(scenario.asOf))),
      ...survivalFacts(whole, evens, survival, scenario.asOf, assumed),
      ...(inDollars && hongKongDollarFacts(whole, inDollars)),
    },
    tables: { years, outlooks: outlooksTable(scenario, law, whole) },
    caveats: noReturn[internal.kind],
  };
}

function noExchangeRate(month: Month): PensionCaveat {
  const withholds = ['monthlyPensionHkd', ...Object.keys(hongKongDollarFactUnits)];
  return { code: 'EXCHANGE_RATE_UNKNOWN', values: { month: monthText(month) }, withholds };
}

const noReturn: Readonly<Record<(InternalRate | Unknown)['kind'], readonly PensionCaveat[]>> = {
  found: [],
  none: [{ code: 'NO_RETURN', values: {}, withholds: ['internalRateOfReturnTo85'] }],
  several: [{ code: 'SEVERAL_RETURNS', values: {}, withholds: ['internalRateOfReturnTo85'] }],
  unknown: [
    {
      code: 'RECORD_AMOUNTS_UNKNOWN',
      values: {},
      withholds: [
        'totalContributions',
        'totalOwnContributions',
        'breakEvenSimpleMonths',
        'breakEvenOwnMonths',
        'breakEvenTotalMonths',
        'breakEvenRealMonths',
        'internalRateOfReturnTo85',
        'internalRateOfReturnAtLifeExpectancy',
        'breakEvenSurvivalMonths',
        'breakEvenAgainstInvestmentMonths',
        'moneysWorth',
        'probabilityOfBreakEven',
        'totalOwnContributionsHkd',
      ],
    },
  ],
};
