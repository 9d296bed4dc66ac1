import { type IsoDate, monthOfDay } from '../quantities/calendar.ts';
import { type Months, months, monthsBetween } from '../quantities/months.ts';
import type { Known } from './known.ts';
import { type Newest, newestOf } from './newest.ts';
import { reviewDay } from './review-day.ts';

/** Something known that a person should look up again from a day on. */
export interface DueReview {
  readonly known: Known;
  readonly newest: Newest;
  readonly dueOn: IsoDate;
  /** Whole months since that day; 0 in the first month, negative before it. */
  readonly monthsLate: Months;
}

/** Everything with a day of review, the earliest first; what only a new law changes has none. */
export function reviews(known: readonly Known[], asOf: IsoDate): readonly DueReview[] {
  return known
    .flatMap((one) => reviewOf(one, asOf) ?? [])
    .sort((first, second) => byText(first.dueOn, second.dueOn) || byText(first.known.of.id, second.known.of.id));
}

function reviewOf(known: Known, asOf: IsoDate): DueReview | undefined {
  const newest = newestOf(known);
  const dueOn = newest && reviewDay(known.of.review, newest.knownFrom);
  return dueOn && { known, newest, dueOn, monthsLate: monthsLate(dueOn, asOf) };
}

function monthsLate(dueOn: IsoDate, asOf: IsoDate): Months {
  const begun = asOf.slice(8) < dueOn.slice(8) ? 1 : 0;
  return months(monthsBetween(monthOfDay(dueOn), monthOfDay(asOf)) - begun);
}

function byText(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
