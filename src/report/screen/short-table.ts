import { isNumeric, readableFigure } from '../figure-text.ts';
import type { ReportTable } from '../report.ts';
import { aligned } from './aligned.ts';
import type { Paint } from './plain-paint.ts';

/**
 * The turning points of a table, a few rows of its main columns, each with its remark. Aligned here rather than by the
 * table library, which the first screen then need not load; whole tables are drawn by it.
 */
export function shortTable(table: ReportTable, paint: Paint): string {
  const { columns, rows, short, turningPoints } = table;
  if (turningPoints.size === 0) return '';
  const shown = columns.map((column, place) => ({ ...column, place })).filter(({ id }) => short.includes(id));
  const header = [...shown.map(({ label }) => label), ''];
  const body = [...turningPoints].map(([row, remark]) => [
    ...shown.map(({ place, unit }) => readableFigure(rows[row]?.[place] ?? null, unit)),
    remark,
  ]);
  const right = [...shown.map(({ unit }) => isNumeric(unit)), false];
  const [first = '', ...rest] = aligned([header, ...body], right);
  const headed = rest.flatMap((line, place) => [...headingOf(table, place), line]);
  return [paint.quiet(first), ...headed].join('\n');
}

/** Heads the first of the rows shown that belong to a group, where the table has groups. */
function headingOf({ columns, rows, groups, turningPoints }: ReportTable, place: number): readonly string[] {
  const by = columns.findIndex(({ id }) => id === groups?.by);
  const groupAt = (at: number) => rows[[...turningPoints.keys()][at] ?? -1]?.[by];
  if (groups === undefined || groupAt(place) === groupAt(place - 1)) return [];
  return [groups.heading[String(groupAt(place))] ?? ''];
}
