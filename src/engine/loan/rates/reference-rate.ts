import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import type { Month } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';

/** A yearly rate by day; `undefined` where there is none. */
export type RateOn = (day: IsoDate) => Rate | undefined;

/**
 * A rate that a loan follows: LPR, HIBOR or prime. `published` answers up to the newest day it speaks for, `assumed` for
 * days after that; neither answers for a day before the series begins.
 */
export interface ReferenceRate {
  readonly published: RateOn;
  readonly assumed: RateOn;
}

/** What a reference rate says for a day. */
interface Quoted {
  readonly rate: Rate;
  readonly assumed: boolean;
}

/** The published rate of a day, else the assumed one. */
export function quotedOn({ published, assumed }: ReferenceRate, day: IsoDate): Quoted | undefined {
  const known = published(day);
  if (known !== undefined) return { rate: known, assumed: false };
  const taken = assumed(day);
  return taken && { rate: taken, assumed: true };
}

/** One step of a rate by day. */
export interface RateStep {
  readonly from: IsoDate;
  readonly rate: Rate;
}

/** A rate that changes on given days, in any order; none before the first. */
export function stepsByDay(steps: readonly RateStep[]): RateOn {
  const newestFirst = steps.toSorted((first, second) => (first.from < second.from ? 1 : -1));
  return (day) => newestFirst.find(({ from }) => from <= day)?.rate;
}

/** A rate with one value a month, as a rate by day. */
export function monthsByDay(rateIn: (month: Month) => Rate | undefined): RateOn {
  return (day) => rateIn(monthOfDay(day));
}
