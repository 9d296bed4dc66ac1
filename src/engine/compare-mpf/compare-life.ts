import { laterMonth, type Month } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import { cities } from '../../rules/cities/cities.ts';
import { hongKongMpfLaw } from '../../rules/hong-kong/mpf-law.ts';
import { type PensionCase, pensionCase } from '../pension/pension-case.ts';
import { type AllowancePaths, allowancePaths } from './allowances/allowance-paths.ts';
import type { TermsIn } from './allowances/allowance-terms.ts';
import { driftedTerms } from './allowances/drifted-terms.ts';
import type { CompareBase } from './compare-base.ts';
import { type MainlandSide, mainlandSide } from './mainland/mainland-side.ts';
import { interestAt, type ShockIn } from './mpf/interest.ts';
import { type GrownPot, mpfPot, type PaidIn } from './mpf/mpf-pot.ts';
import { mostBy } from './mpf/paid-in.ts';
import { taxSaved } from './mpf/tax-saved.ts';
import { type Desk, type Drift, driftedDesk } from './strategies/desk.ts';
import { dollarPocket, type Pocket, yuanPocket } from './strategies/pocket.ts';
import type { PocketId } from './strategies/strategy.ts';

/** What is drawn by chance, or asked what-if: each absent where it stays as assumed. */
export interface Turn {
  readonly shockIn?: ShockIn;
  readonly drift?: Drift;
  readonly wageGrowth?: Rate;
  readonly creditingRate?: Rate;
}

/** One life under both schemes: what every strategy is made of. */
export interface CompareLife {
  readonly base: CompareBase;
  readonly desk: Desk;
  readonly terms: TermsIn;
  readonly mpf: GrownPot;
  readonly pension: PensionCase;
  /** `undefined` where no pension is reached. */
  readonly mainland: MainlandSide | undefined;
  readonly voluntary: GrownPot | undefined;
  /** A pocket that is not known, or does not exist, is absent. */
  readonly pockets: { readonly [Id in PocketId]?: Pocket };
  /** 津貼 by month, of each strategy and of who has neither scheme; found when first asked for. */
  readonly allowances: () => AllowancePaths;
}

/**
 * Lives both schemes from the first month to the 110th birthday. Pure; every rule is read through the books.
 *
 * @param known the mainland side where it is known already and nothing of it turns
 */
export function compareLife(
  base: CompareBase,
  turn: Turn = {},
  known?: Pick<CompareLife, 'pension' | 'mainland'>,
): CompareLife {
  const { timeline, work } = base;
  const desk = turn.drift === undefined ? base.desk : driftedDesk(base.desk, turn.drift);
  const terms = turn.drift === undefined ? base.terms : driftedTerms(base.terms, turn.drift, timeline);
  const drawnFrom = (paid: PaidIn, month: Month): GrownPot => mpfPot(paid, timeline, month, termsOfPayout(base, turn));
  const mpf = drawnFrom(work, timeline.withdrawal);
  const { pension, mainland } = known ?? mainlandOf(base, turn);
  const voluntary =
    mainland && drawnFrom(sameMoney(base, desk, mainland), laterMonth(timeline.withdrawal, mainland.paidUntil));
  const pockets = {
    ...pocketOf('mpf', mpf, base, desk),
    ...(mainland && { mainland: yuanPocket(mainland.stream, desk) }),
    ...(voluntary && pocketOf('voluntary', voluntary, base, desk)),
  };
  let paths: AllowancePaths | undefined;
  const allowances = () => {
    paths ??= allowancePaths(pockets, terms, base.scenario, timeline.end - timeline.start);
    return paths;
  };
  return { base, desk, terms, mpf, pension, mainland, voluntary, pockets, allowances };
}

/** The mainland side, read through one book however often it is lived. */
export function mainlandOf(base: CompareBase, turn: Turn): Pick<CompareLife, 'pension' | 'mainland'> {
  const { wageGrowth, creditingRate } = turn;
  const drawn = { ...(wageGrowth && { wageGrowth }), ...(creditingRate && { creditingRate }) };
  const scenario = { ...base.mainland, ...drawn };
  const pension = pensionCase(scenario, cities[scenario.city].pension, base.mainlandBook);
  return { pension, mainland: mainlandSide(pension, base.timeline) };
}

function termsOfPayout({ scenario, returns, book }: CompareBase, { shockIn }: Turn) {
  const { birth, sex, drawdown } = scenario;
  const { netIn, level } = returns;
  return { birth, sex, drawdown, level, interestOf: interestAt(netIn, shockIn), book };
}

/**
 * The mainland's contributions paid into voluntary MPF instead, at the exchange rate of each month; with the tax that they
 * save beside the voluntary contributions there are.
 */
function sameMoney(base: CompareBase, desk: Desk, { stream, paidUntil }: MainlandSide): PaidIn {
  const { timeline, nothing } = base;
  const months = paidUntil - timeline.start;
  const own = [...nothing];
  for (let place = 0; place < months; place += 1) own[place] = desk.inDollars(stream.paid[place] as number, place);
  return { opening: 0 as PaidIn['opening'], own, employer: nothing, saved: savedBeside(base, own, months) };
}

/**
 * Tax saved by voluntary contributions beside those there are: both share one limit of a year of assessment, also where
 * the one ends in it before the other.
 */
function savedBeside(
  { scenario, timeline, work, book, nothing }: CompareBase,
  own: readonly number[],
  months: number,
): readonly number[] {
  const { taxRate } = scenario;
  if (taxRate === undefined) return nothing;
  const mostIn = mostBy(hongKongMpfLaw.taxDeductibleLimit, book);
  const before = work.voluntary.slice(0, Math.max(months, timeline.workEnds - timeline.start));
  const both = before.map((paid, place) => paid + (own[place] as number));
  const alone = taxSaved(timeline.start, [{ paid: before, mostIn }], taxRate);
  const together = taxSaved(timeline.start, [{ paid: both, mostIn }], taxRate);
  return nothing.map((_, place) => (together[place] ?? 0) - (alone[place] ?? 0));
}

function pocketOf(
  id: 'mpf' | 'voluntary',
  { pot }: GrownPot,
  base: CompareBase,
  desk: Desk,
): { [Id in PocketId]?: Pocket } {
  if (pot === undefined) return {};
  const { start, free } = base.timeline;
  const before = pot.drawnFrom - start;
  const counted = {
    income: (place: number) => (place < before ? 0 : (pot.out.annuityIn[place - before] as number)),
    // What cannot be taken out yet is no asset.
    assets: (place: number) => (place + start >= free || place >= before ? pot.balanceBefore(place) : 0),
    pays: (place: number) => place >= before && (pot.out.payments[place - before] as number) > 0,
  };
  return { [id]: dollarPocket(pot.stream, counted, desk) };
}
