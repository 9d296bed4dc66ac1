import type { Employment } from '../engine/pension/employment.ts';
import { type Month, monthText, plusMonths } from '../quantities/months.ts';
import { rateOf } from '../quantities/rate.ts';
import type { CityId } from '../rules/cities/city-names.ts';
import { decimalBetween } from './read-figure.ts';
import type { RecordRow } from './record-columns.ts';
import type { FieldFault } from './scenario-tree.ts';

/** What stands where a row does not say it, and the months between which every row must lie. */
export interface RecordFrame {
  readonly city: CityId;
  readonly employment: Employment;
  /** The month after which nothing can have been paid yet: the start, where it is given. */
  readonly start: Month;
  /** The month of birth, where it is known, and the age before which nobody joins, in months. */
  readonly birth: Month | undefined;
  readonly youngest: number;
}

/**
 * Everything wrong with rows that are each valid by themselves, in time and against each other.
 *
 * @param indexSums the text of each row's index sum, as typed
 */
export function checkRecord(
  rows: readonly RecordRow[],
  indexSums: readonly unknown[],
  frame: RecordFrame,
): readonly FieldFault[] {
  const paidTo = monthsPaidTo(rows);
  return rows.flatMap((row, place) => [
    ...order(row, place),
    ...grown(row, place, frame),
    ...past(row, place, frame),
    ...leansOn(row, place, rows),
    ...sumFits(row, place, String(indexSums[place]), paidTo),
  ]);
}

function order({ from, to }: RecordRow, place: number): readonly FieldFault[] {
  return Number(from) <= Number(to)
    ? []
    : [conflict(place, 'to', monthText(to as Month), 'from', monthText(from as Month))];
}

/** Nobody pays before the month in which he reaches the youngest age. */
function grown(row: RecordRow, place: number, { birth, youngest }: RecordFrame): readonly FieldFault[] {
  if (row.scheme === 'mpf' || birth === undefined) return [];
  const first = plusMonths(birth, youngest);
  return (['from', 'to'] as const)
    .filter((end) => Number(row[end]) < first)
    .map((end) => conflict(place, end, monthText(row[end] as Month), 'birth', monthText(birth), monthText(first)));
}

/** Nothing is recorded for a month that is still to be paid. */
function past({ to, scheme }: RecordRow, place: number, { start }: RecordFrame): readonly FieldFault[] {
  if (scheme === 'mpf' || (to as Month) < start) return [];
  return [conflict(place, 'to', monthText(to as Month), 'start', monthText(start), monthText(plusMonths(start, -1)))];
}

/** A row whose base nobody knows needs a later index sum. */
function leansOn(row: RecordRow, place: number, rows: readonly RecordRow[]): readonly FieldFault[] {
  if (row.scheme === 'mpf' || row.base !== undefined || row.contribution !== undefined) return [];
  const wanting = (['indexSum', 'accountBalance'] as const).filter(
    (column) => !rows.some((one) => one[column] !== undefined && Number(one.to) >= Number(row.to)),
  );
  if (wanting.length === 0) return [];
  const values = { what: 'record', key: wanting.join(', ') };
  return [{ code: 'SCENARIO_MISSING', path: ['record', String(place)], part: 'value', values }];
}

/** 月缴费指数 is at most this: a base of 300 % of the average wage. */
const greatestIndex = 3;

/** An index sum adds up one index for each month paid to the end of its row; only a base of nothing has the index 0. */
function sumFits(
  { indexSum, scheme, base, to }: RecordRow,
  place: number,
  typed: string,
  paidTo: ReadonlyMap<Month, number>,
): readonly FieldFault[] {
  const months = paidTo.get(to as Month);
  if (scheme === 'mpf' || indexSum === undefined || months === undefined) return [];
  const least = rateOf(base === 0 ? 0 : 1, 10_000);
  const read = decimalBetween(least, rateOf(greatestIndex * months, 1))(typed);
  if (read.ok) return [];
  const values = { ...read.fault.values, why: 'index', months: String(months) };
  return [{ code: read.fault.code, path: ['record', String(place), 'indexSum'], part: 'value', values }];
}

/** How many months are paid to the end of each month paid, each counted once. */
function monthsPaidTo(rows: readonly RecordRow[]): ReadonlyMap<Month, number> {
  const counts = new Map<Month, number>();
  const paid = rows.filter(({ scheme }) => scheme !== 'mpf');
  let next = Number.NEGATIVE_INFINITY;
  for (const { from, to } of paid.sort((first, second) => Number(first.from) - Number(second.from))) {
    for (let month = Math.max(next, Number(from)); month <= Number(to); month += 1)
      counts.set(month as Month, counts.size + 1);
    next = Math.max(next, Number(to) + 1);
  }
  return counts;
}

function conflict(
  place: number,
  field: string,
  value: string,
  other: string,
  otherValue: string,
  nearest = otherValue,
): FieldFault {
  const values = { field, value, other, otherValue, nearest };
  return { code: 'SCENARIO_CONFLICT', path: ['record', String(place), field], part: 'value', values };
}
