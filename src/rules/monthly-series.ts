import type { IsoDate } from '../quantities/calendar.ts';
import { type Month, monthOf, plusMonths } from '../quantities/months.ts';
import type { Evidence, Source, Standing, Unit } from './rule.ts';

/** A market figure with one value for every month since the first: what would be too many dated values. */
export interface MonthlySeries {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: Unit;
  readonly review: 'every month';
  readonly lastConfirmedOn: IsoDate;
  readonly first: `${number}-${number}`;
  /** Whether the value of a month is out in that month; otherwise only when it is over. */
  readonly outInItsMonth?: true;
  readonly values: readonly string[];
  readonly source: Source;
  readonly evidence: Evidence;
}

/** What a series says for a month, and which month that value is of. */
export interface SeriesValue {
  readonly value: string;
  readonly month: Month;
  readonly standing: Extract<Standing, 'in-force' | 'provisional'>;
}

/**
 * The value of a month; the newest one, provisional, for a later month; `undefined` before the first. With `knownUntil`
 * no later month is seen.
 */
export function seriesAt(series: MonthlySeries, month: Month, knownUntil?: Month): SeriesValue | undefined {
  const first = firstMonthOf(series);
  const last = lastMonthOf(series);
  const newest = knownUntil === undefined || knownUntil > last ? last : knownUntil;
  const shown = month > newest ? newest : month;
  const value = series.values[shown - first];
  return value === undefined
    ? undefined
    : { value, month: shown, standing: month > newest ? 'provisional' : 'in-force' };
}

/** The first month that a series has a value of. */
export function firstMonthOf({ first }: MonthlySeries): Month {
  return monthOf(Number(first.slice(0, 4)), Number(first.slice(5)));
}

/** The newest month that a series has a value of. */
export function lastMonthOf(series: MonthlySeries): Month {
  return plusMonths(firstMonthOf(series), series.values.length - 1);
}
