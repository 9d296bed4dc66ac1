import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { type Month, plusMonths } from '../../quantities/months.ts';
import { reviewedUntil, type View, valuesSeen } from '../../rules/in-force.ts';
import type { DatedValue, Rule, Standing } from '../../rules/rule.ts';

/** A dated value, how it stands, and the first month in which that may be different. */
export interface Found<T> {
  readonly dated: DatedValue<T>;
  readonly standing: Standing;
  readonly until: Month;
}

/** The values of one rule by month, so that a loop over months compares whole numbers only. */
export interface Timeline<T> {
  /** The newest value that may be seen. */
  readonly last: DatedValue<T> | undefined;
  /** From this month on it holds. */
  readonly lastFrom: Month;
  /** The value in force on the first day of a month. */
  at(month: Month): Found<T> | undefined;
  /** The newest value in a month from `lastFrom` on, past its own period too: then it is provisional. */
  newestAt(month: Month): Found<T> | undefined;
}

/** No month is as late. */
export const forEver = Number.MAX_SAFE_INTEGER as Month;

interface Entry<T> {
  readonly from: Month;
  readonly lastMonth: Month;
  readonly inForce: Found<T>;
}

/** Lays a rule's values out by month. */
export function timelineOf<T>(rule: Rule<T>, view: View): Timeline<T> {
  const seen = valuesSeen(rule, view);
  const entries = seen.map((dated, place): Entry<T> => {
    const next = seen[place + 1];
    const lastMonth = dated.until === undefined ? forEver : monthOfDay(dated.until);
    const ends = next === undefined ? firstMonthIn(reviewedUntil(rule.review, dated.from)) : firstMonthIn(next.from);
    const until = Math.min(ends, lastMonth + 1) as Month;
    return { from: firstMonthIn(dated.from), lastMonth, inForce: { dated, standing: 'in-force', until } };
  });
  const newest = entries.at(-1);
  const provisional = newest && { ...newest.inForce, standing: 'provisional' as const, until: forEver };
  const newestAt = (month: Month): Found<T> | undefined =>
    newest !== undefined && month < newest.inForce.until ? newest.inForce : provisional;
  return {
    last: newest?.inForce.dated,
    lastFrom: newest?.from ?? (0 as Month),
    newestAt,
    at: (month) => {
      let place = entries.length - 1;
      while (place >= 0 && (entries[place] as Entry<T>).from > month) place -= 1;
      const entry = entries[place];
      if (entry === undefined || month > entry.lastMonth) return undefined;
      return entry === newest && entry.lastMonth === forEver ? newestAt(month) : entry.inForce;
    },
  };
}

/** The first month whose first day is not before a day. */
function firstMonthIn(date: IsoDate): Month {
  return date.endsWith('-01') ? monthOfDay(date) : plusMonths(monthOfDay(date), 1);
}
