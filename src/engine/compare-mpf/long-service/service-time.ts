import type { IsoDate } from '../../../quantities/calendar.ts';
import { dayAfter, daysBetween, sameDayLater } from '../../../quantities/days.ts';
import { type Months, months } from '../../../quantities/months.ts';
import { plusRates, type Rate, rateOf } from '../../../quantities/rate.ts';

/** 服務年期 of a part of an employment: whole service years, the days of the others, and all of it as a fraction of years. */
export interface ServiceTime {
  readonly years: number;
  readonly days: number;
  readonly exact: Rate;
}

/**
 * The service from one day to another, both within. A service year runs from one anniversary of the employment to the
 * next; one that lies only partly within counts by its days within over all its days, 365 or 366. So the parts of an
 * employment add up to the whole. That incomplete years count so was worked out from published values.
 *
 * @param employedFrom the day the anniversaries are counted from
 */
export function serviceTime(employedFrom: IsoDate, since: IsoDate, until: IsoDate): ServiceTime {
  const end = dayAfter(until);
  let time: ServiceTime = { years: 0, days: 0, exact: rateOf(0, 1) };
  let start = employedFrom;
  for (let year = 1; start < end; year += 1) {
    const next = sameDayLater(employedFrom, year * 12);
    time = withYear(time, daysBetween(later(start, since), earlier(next, end)), daysBetween(start, next));
    start = next;
  }
  return time;
}

function withYear({ years, days, exact }: ServiceTime, within: number, all: number): ServiceTime {
  if (within <= 0) return { years, days, exact };
  if (within === all) return { years: years + 1, days, exact: plusRates(exact, rateOf(1, 1)) };
  return { years, days: days + within, exact: plusRates(exact, rateOf(within, all)) };
}

/** Whole months of service, the last day within. */
export function monthsServed(employedFrom: IsoDate, endsOn: IsoDate): Months {
  const end = dayAfter(endsOn);
  let served = 0;
  while (sameDayLater(employedFrom, served + 1) <= end) served += 1;
  return months(served);
}

function later(first: IsoDate, second: IsoDate): IsoDate {
  return first > second ? first : second;
}

function earlier(first: IsoDate, second: IsoDate): IsoDate {
  return first < second ? first : second;
}
