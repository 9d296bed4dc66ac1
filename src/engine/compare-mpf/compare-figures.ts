import { money } from '../../quantities/money.ts';
import { ageText, monthsBetween, monthText } from '../../quantities/months.ts';
import { rateOf, rateText } from '../../quantities/rate.ts';
import type { FactList, Figure, FigureUnit } from '../shared/result.ts';
import type { CompareLife } from './compare-life.ts';
import { type Flips, flipsOf } from './flips/flips.ts';
import { accumulate } from './mpf/accumulate.ts';
import { type Annuitised, annuityFor } from './mpf/annuity.ts';
import { interestAt } from './mpf/interest.ts';
import { premiumBackIn } from './mpf/pay-out.ts';
import { governmentBefore } from './strategies/decomposition-table.ts';
import { netToday, placeOfAge } from './strategies/measure.ts';
import { type StrategyId, strategyIds } from './strategies/strategy.ts';
import { strategyLife } from './strategies/strategy-life.ts';

/** Every fact of `bayplan compare-mpf` by unit, in the order JSON, CSV and tables print them. A public contract. */
export const compareFactUnits = {
  mpfBalance: 'HKD',
  mpfBalanceToday: 'HKD',
  mpfDrawnFrom: 'month',
  mpfTotalContributions: 'HKD',
  mpfOwnContributions: 'HKD',
  mpfEmployerContributions: 'HKD',
  mpfFeesPaid: 'HKD',
  mpfMonthlyIncome: 'HKD/month',
  mpfMonthlyIncomeToday: 'HKD/month',
  taxSaved: 'HKD',
  hkmcMonthly: 'HKD/month',
  annuityBreakEvenAge: 'age',
  mainlandTotalContributions: 'CNY',
  mainlandClaimMonth: 'month',
  mainlandClaimAge: 'age',
  mainlandMonthlyPension: 'CNY/month',
  mainlandMonthlyPensionToday: 'HKD/month',
  voluntaryBalance: 'HKD',
  voluntaryDrawnFrom: 'month',
  governmentTo85: 'HKD',
  crossEffectsTo85: 'HKD',
  bestAt85: 'text',
  flipReturn: 'ratio',
  flipFx: 'index',
  flipAge: 'age',
} as const satisfies Record<string, FigureUnit>;

/** The id of a fact of the contract. */
export type CompareFactId = keyof typeof compareFactUnits;
/** All facts by id; `null` is not known or does not exist. */
export type CompareFacts = Record<CompareFactId, Figure>;

/** The facts of a comparison as a list that one can ask about, by id. */
export const compareFactList: FactList = {
  main: 'mpfBalance',
  always: Object.keys(compareFactUnits),
  inHongKongDollars: [],
};

/** All facts not known. */
export function noCompareFacts(): CompareFacts {
  return Object.fromEntries(Object.keys(compareFactUnits).map((id) => [id, null])) as CompareFacts;
}

/** The facts of a life, and what was asked of the annuity. */
export interface CompareFigures {
  readonly facts: CompareFacts;
  readonly annuity: Annuitised;
}

/** Every fact; amounts in the dollars or yuan of their month unless they say today's money. */
export function compareFigures(life: CompareLife): CompareFigures {
  const { base, mpf } = life;
  const { withdrawal, birth } = base.timeline;
  const annuity = annuityFor(mpf.balance, { month: withdrawal, birth, sex: base.scenario.sex }, base.book);
  const facts = {
    ...noCompareFacts(),
    ...balanceFacts(life),
    ...(annuity.kind === 'annuity' && {
      hkmcMonthly: annuity.annuity.monthly,
      annuityBreakEvenAge: ageText(monthsBetween(birth, premiumBackIn(annuity.annuity, withdrawal))),
    }),
    ...mainlandFacts(life),
    ...voluntaryFacts(life),
    ...comparedFacts(life),
    ...flipFacts(flipsOf(life)),
  };
  return { facts, annuity };
}

function balanceFacts(life: CompareLife): Partial<CompareFacts> {
  const { base, mpf, desk } = life;
  const { start, withdrawal } = base.timeline;
  const { own, employer } = base.work;
  const before = withdrawal - start;
  const first = mpf.pot?.out.payments.findIndex((payment) => payment > 0) ?? -1;
  const income = mpf.pot?.out.payments[first] ?? null;
  return {
    mpfBalance: mpf.balance,
    // The balance stands at the end of the month before; what is there now is today's money.
    mpfBalanceToday: before === 0 ? mpf.balance : desk.dollarsToday(mpf.balance, before - 1),
    mpfDrawnFrom: monthText(withdrawal),
    mpfTotalContributions: total(own) + total(employer),
    mpfOwnContributions: total(own),
    mpfEmployerContributions: total(employer),
    mpfFeesPaid: feesPaid(life),
    mpfMonthlyIncome: income,
    mpfMonthlyIncomeToday: income === null ? null : desk.dollarsToday(income, before + first),
    taxSaved: base.scenario.taxRate === undefined ? null : total(base.work.saved),
  };
}

/** What the fee makes of difference in the final balance; `null` where none is told, since the return is net of it then. */
function feesPaid({ base, mpf }: CompareLife): number | null {
  const { scenario, returns, timeline, work } = base;
  if (scenario.mpfFee === undefined) return null;
  const { start, withdrawal } = timeline;
  const contributionIn = (month: number) =>
    (work.own[month - start] as number) + (work.employer[month - start] as number);
  const interest = interestAt(returns.grossIn);
  const gross = accumulate(work.opening, start, withdrawal, contributionIn, interest).at(-1) ?? work.opening;
  return gross - mpf.balance;
}

function mainlandFacts({ mainland, base, desk }: CompareLife): Partial<CompareFacts> {
  if (mainland === undefined) return {};
  const { claim } = mainland.whole.plan;
  const { monthly } = mainland.whole.settled.pension;
  return {
    mainlandTotalContributions: total(mainland.stream.paid),
    mainlandClaimMonth: monthText(claim),
    mainlandClaimAge: ageText(monthsBetween(base.timeline.birth, claim)),
    mainlandMonthlyPension: monthly,
    mainlandMonthlyPensionToday: desk.yuanToday(monthly, claim - base.timeline.start),
  };
}

function voluntaryFacts({ voluntary, mainland, base }: CompareLife): Partial<CompareFacts> {
  if (voluntary === undefined || mainland === undefined) return {};
  const drawnFrom = Math.max(base.timeline.withdrawal, mainland.paidUntil) as typeof mainland.paidUntil;
  return { voluntaryBalance: voluntary.balance, voluntaryDrawnFrom: monthText(drawnFrom) };
}

function comparedFacts(life: CompareLife): Partial<CompareFacts> {
  const place = placeOfAge(85, life.base.timeline);
  if (place === undefined) return {};
  const both = strategyLife('both', life);
  return {
    governmentTo85: governmentBefore(place, life),
    ...(both && { crossEffectsTo85: both.crossBefore(place) }),
    bestAt85: bestAt(place, life),
  };
}

/** The strategy that has made most of its money for who dies then; the first of equal ones, `null` where one is not known. */
function bestAt(place: number, life: CompareLife): string | null {
  const nets = strategyIds.map((id) => {
    const strategy = strategyLife(id, life);
    return strategy && netToday(strategy, place);
  });
  if (!nets.every((net) => net !== undefined)) return null;
  return strategyIds[nets.indexOf(Math.max(...nets))] as StrategyId;
}

function flipFacts({ mpfReturn, fx, age }: Flips): Partial<CompareFacts> {
  return {
    ...(mpfReturn !== undefined && { flipReturn: rateText(rateOf(mpfReturn, 10_000), 10) }),
    ...(fx !== undefined && { flipFx: fx }),
    ...(age !== undefined && { flipAge: ageText(age as Parameters<typeof ageText>[0]) }),
  };
}

function total(amounts: readonly number[]): number {
  return money(amounts.reduce((sum, amount) => sum + amount, 0));
}
