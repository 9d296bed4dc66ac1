import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { type Month, monthText } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { percentOf } from '../../shared/percent-of.ts';

/** One step of an assumed path: a yearly rate from the first day of a month on. */
export interface AssumedStep {
  readonly from: Month;
  readonly rate: Rate;
}

/** What a reference rate is taken to be after the valuation day: one yearly rate, or steps from the earliest month to the last. */
export type AssumedRate = Rate | readonly AssumedStep[];

/** Whether an assumed rate is a path of steps. */
export function isPath(assumed: AssumedRate | undefined): assumed is readonly AssumedStep[] {
  return assumed !== undefined && !('numerator' in assumed);
}

/** The rate assumed for a day; `undefined` where none is, as before the first step: there the newest published one stays. */
export function assumedOn(assumed: AssumedRate | undefined, day: IsoDate): Rate | undefined {
  if (!isPath(assumed)) return assumed;
  const month = monthOfDay(day);
  return assumed.findLast(({ from }) => from <= month)?.rate;
}

/** An assumed rate as a person writes it: `3%`, or `2027-01: 3.25%, 2028-07: 3.5%`. */
export function assumedText(assumed: AssumedRate): string {
  if (!isPath(assumed)) return percentOf(assumed);
  return assumed.map(({ from, rate }) => `${monthText(from)}: ${percentOf(rate)}`).join(', ');
}
