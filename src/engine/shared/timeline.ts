import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { type Month, plusMonths } from '../../quantities/months.ts';
import { reviewedUntil, type View, valuesSeen } from '../../rules/in-force.ts';
import type { DatedValue, Rule, Standing } from '../../rules/rule.ts';

/** A dated value and how it stands. */
export interface Found<T> {
  readonly dated: DatedValue<T>;
  readonly standing: Standing;
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

interface Entry<T> {
  readonly dated: DatedValue<T>;
  readonly from: Month;
  readonly until: number;
  readonly inForce: Found<T>;
}

/** Lays a rule's values out by month. */
export function timelineOf<T>(rule: Rule<T>, view: View): Timeline<T> {
  const entries: readonly Entry<T>[] = valuesSeen(rule, view).map((dated) => ({
    dated,
    from: firstMonthIn(dated.from),
    until: dated.until === undefined ? Number.POSITIVE_INFINITY : monthOfDay(dated.until),
    inForce: { dated, standing: 'in-force' as const },
  }));
  const newest = entries.at(-1);
  const reviewed = newest === undefined ? 0 : firstMonthIn(reviewedUntil(rule.review, newest.dated.from));
  const provisional = newest && { dated: newest.dated, standing: 'provisional' as const };
  const newestAt = (month: Month): Found<T> | undefined =>
    newest !== undefined && month < reviewed && month <= newest.until ? newest.inForce : provisional;
  return {
    last: newest?.dated,
    lastFrom: newest?.from ?? (0 as Month),
    newestAt,
    at: (month) => {
      let place = entries.length - 1;
      while (place >= 0 && (entries[place] as Entry<T>).from > month) place -= 1;
      const entry = entries[place];
      if (entry === undefined || month > entry.until) return undefined;
      return entry === newest && entry.dated.until === undefined ? newestAt(month) : entry.inForce;
    },
  };
}

/** The first month whose first day is not before a day. */
function firstMonthIn(date: IsoDate): Month {
  return date.endsWith('-01') ? monthOfDay(date) : plusMonths(monthOfDay(date), 1);
}
