import { laterMonth, type Month, plusMonths } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import type { CompareBase } from '../compare-base.ts';
import { type CompareLife, compareLife, type Turn } from '../compare-life.ts';
import { netOf } from '../mpf/mpf-return.ts';
import { netToday, placeOfAge } from '../strategies/measure.ts';
import { strategyLife } from '../strategies/strategy-life.ts';
import { signChangeBetween } from './sign-change.ts';

/** Where the choice between both schemes and the same money in MPF alone turns over; `undefined` where it does not. */
export interface Flips {
  /** 強積金淨回報 a year, in ten-thousandths. */
  readonly mpfReturn: number | undefined;
  /** HKD for 1 CNY while the pension is paid, in ten-thousandths. */
  readonly fx: number | undefined;
  /** The age at death, in months. */
  readonly age: number | undefined;
}

const noFlips: Flips = { mpfReturn: undefined, fx: undefined, age: undefined };

/**
 * What would have to be otherwise for the other choice to be better for who dies at 85: the net return of MPF, between −5
 * and 15 % a year, to a hundredth of a percent; the exchange rate while the pension is paid, between half and one and a
 * half times the assumed one, contributions as assumed; the age at death, between 60 and 110, to the month.
 *
 * Held against each other are paying both, and the mainland's contributions in voluntary MPF instead: the same money in
 * the same months. The first turn from below is told; the means test can make several, and two of them within a quarter
 * of a percent of return, or a fortieth of the exchange rate, are not seen.
 */
export function flipsOf(life: CompareLife): Flips {
  const { timeline } = life.base;
  const place = placeOfAge(85, timeline);
  if (life.mainland === undefined || life.pockets.voluntary === undefined || place === undefined) return noFlips;
  const soon = endingBy(life, place);
  return { mpfReturn: returnFlip(soon, place), fx: exchangeFlip(soon, place), age: ageFlip(life) };
}

/** The same life with nothing looked at past a month, and past the ones in which MPF is first drawn from. */
function endingBy(life: CompareLife, place: number): CompareLife {
  const { timeline } = life.base;
  const drawn = laterMonth(timeline.withdrawal, (life.mainland as NonNullable<CompareLife['mainland']>).paidUntil);
  const end = plusMonths(laterMonth(plusMonths(timeline.start, place), drawn), 1);
  return { ...life, base: { ...life.base, timeline: { ...timeline, end: Math.min(end, timeline.end) as Month } } };
}

/** How much more both schemes have made than the same money in MPF, for who dies at the start of a month. */
function lead(life: CompareLife): ((place: number) => number) | undefined {
  const [both, same] = [strategyLife('both', life), strategyLife('same-money', life)];
  if (both === undefined || same === undefined) return undefined;
  return (place) => netToday(both, place) - netToday(same, place);
}

function leadOf(base: CompareBase, turn: Turn, known: CompareLife, place: number): number | undefined {
  return lead(compareLife(base, turn, known))?.(place);
}

function returnFlip(life: CompareLife, place: number): number | undefined {
  const at = (hundredths: number) => leadOf(earning(life.base, rateOf(hundredths, 10_000)), {}, life, place);
  return signChangeBetween(-500, 1_500, 25, at);
}

/** The same where MPF earns one net rate in every month. */
function earning(base: CompareBase, net: Rate): CompareBase {
  return { ...base, returns: { ...base.returns, ...netOf(() => net) } };
}

function exchangeFlip(life: CompareLife, place: number): number | undefined {
  const { base, mainland } = life;
  const first = (mainland as NonNullable<typeof mainland>).whole.plan.claim - base.timeline.start;
  const { numerator, denominator } = life.desk.rateIn(first);
  const assumed = Math.round((numerator * 10_000) / denominator);
  const moved = (rate: number): Turn => {
    const yuan = (month: number) => (month < first ? 1 : rate / assumed);
    return { drift: { prices: still, dollar: still, yuan, yuanToday: yuan } };
  };
  const at = (rate: number) => leadOf(base, moved(rate), life, place);
  return signChangeBetween(Math.ceil(assumed / 2), Math.floor((assumed * 3) / 2), Math.ceil(assumed / 40), at);
}

const still = () => 1;

function ageFlip(life: CompareLife): number | undefined {
  const { birth, start, end } = life.base.timeline;
  const leads = lead(life);
  if (leads === undefined) return undefined;
  const from = Math.max(start + 1, plusMonths(birth, 60 * 12)) - birth;
  const last = end - birth - 1;
  return signChangeBetween(from, last, 1, (age) => leads((birth + age - start) as Month));
}
