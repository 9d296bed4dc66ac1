import { firstDayOf, type IsoDate, monthOfDay } from '../quantities/calendar.ts';
import { nextMonthNamed, plusMonths } from '../quantities/months.ts';
import type { Review } from './rule.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * The day from which the next value should be looked up, when the newest one could be known on a day: the named day, the
 * first of the next such month, the first of the next month; `undefined` where only a new law brings another value.
 *
 * It may come after the value has turned provisional: a rate of 2025 that was published in June 2026 is used past its
 * year, and there is nothing to look up before June 2027.
 */
export function reviewDay(review: Review, knownFrom: IsoDate): IsoDate | undefined {
  if (review.startsWith('by ')) return review.slice(3) as IsoDate;
  const month = monthOfDay(knownFrom);
  if (review === 'every month') return firstDayOf(plusMonths(month, 1));
  const named = monthNames.indexOf(review.slice('every '.length)) + 1;
  return named === 0 ? undefined : firstDayOf(nextMonthNamed(named, month));
}
