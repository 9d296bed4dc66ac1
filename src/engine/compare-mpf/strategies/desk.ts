import { deflator } from '../../../quantities/deflator.ts';
import { money, times } from '../../../quantities/money.ts';
import { plusMonths } from '../../../quantities/months.ts';
import { type Rate, rateOf } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { exchangePath } from '../../shared/exchange-path.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import type { CompareAssumptions } from '../assumed.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import type { Timeline } from '../timeline.ts';

/** How far prices and the yuan have moved from the assumed path by a month, as factors; 1 where nothing is drawn. */
export interface Drift {
  /** Hong Kong prices. */
  prices(place: number): number;
  /** What a dollar buys: 1 ÷ prices. */
  dollar(place: number): number;
  /** HKD for 1 CNY. */
  yuan(place: number): number;
  /** What a yuan of the month counts today: that ÷ mainland prices. */
  yuanToday(place: number): number;
}

/** With what amounts of two currencies and many months become comparable. All answers in whole cents. */
export interface Desk {
  /** HKD for 1 CNY in the valuation month. */
  readonly today: Rate;
  /** HKD for 1 CNY in a month. */
  readonly rateIn: (place: number) => Rate;
  /** Dollars of a month in the money of the valuation month. */
  readonly dollarsToday: (cents: number, place: number) => number;
  /** Yuan of a month in the money of the valuation month, joined at its exchange rate. */
  readonly yuanToday: (fen: number, place: number) => number;
  /** Yuan of a month in the dollars of that month. */
  readonly inDollars: (fen: number, place: number) => number;
}

/**
 * Dollars are deflated by Hong Kong prices and yuan by mainland prices, then joined at the exchange rate of the valuation
 * month. A yuan that stands off its assumed path counts so much more or less. `undefined` where no exchange rate is known.
 *
 * @rounding each amount to the fen or cent at each step, half up
 */
export function openDesk(
  scenario: CompareScenario,
  { now, start, end }: Timeline,
  { inflationHk, inflationCn, fxShare, fxChange }: CompareAssumptions,
  book: RuleBook,
): Desk | undefined {
  const { asOf, asKnownOn, fx } = scenario;
  const path = exchangePath({ asOf, asKnownOn, fx, fxShare, fxChange }, book);
  const today = path(now);
  if (today === undefined) return undefined;
  // Where the valuation month has a rate, each later one has.
  const rates = Array.from({ length: end - start }, (_, place) => path(plusMonths(start, place)) as Rate);
  const [deflateHk, deflateCn] = [deflator(inflationHk), deflator(inflationCn)];
  const ahead = start - now;
  return {
    today,
    rateIn: (place) => rates[place] as Rate,
    dollarsToday: (cents, place) => (cents === 0 ? 0 : deflateHk(money<'HKD'>(cents), ahead + place)),
    yuanToday: (fen, place) =>
      fen === 0 ? 0 : times(money<'HKD'>(deflateCn(money<'CNY'>(fen), ahead + place)), today, roundHalfUp),
    inDollars: (fen, place) => (fen === 0 ? 0 : times(money<'HKD'>(fen), rates[place] as Rate, roundHalfUp)),
  };
}

/** The same desk where prices and the yuan moved otherwise; with every factor 1 it answers the same, to the cent. */
export function driftedDesk(desk: Desk, drift: Drift): Desk {
  const by = (amount: number, factor: number): number => (factor === 1 ? amount : Math.floor(amount * factor + 0.5));
  return {
    ...desk,
    dollarsToday: (cents, place) => (cents === 0 ? 0 : by(desk.dollarsToday(cents, place), drift.dollar(place))),
    yuanToday: (fen, place) => (fen === 0 ? 0 : by(desk.yuanToday(fen, place), drift.yuanToday(place))),
    inDollars: (fen, place) => (fen === 0 ? 0 : by(desk.inDollars(fen, place), drift.yuan(place))),
  };
}

/** A whole amount of dollars as yuan, at the exchange rate of the valuation month, in fen. */
export function inYuan(cents: number, { today }: Pick<Desk, 'today'>): number {
  return times(money<'CNY'>(cents), rateOf(today.denominator, today.numerator), roundHalfUp);
}
