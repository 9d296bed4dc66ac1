import type { IsoDate } from '../../../quantities/calendar.ts';
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
