import { isNumeric, readableFigure } from '../figure-text.ts';
import type { ReportTable } from '../report.ts';
import { aligned } from './aligned.ts';
import type { Paint } from './plain-paint.ts';

/**
 * The turning points of a table, a few rows of its main columns, each with its remark. Aligned here rather than by the
 * table library, which the first screen then need not load; whole tables are drawn by it.
 */
export function shortTable({ columns, rows, short, turningPoints }: ReportTable, paint: Paint): string {
  if (turningPoints.size === 0) return '';
  const shown = columns.map((column, place) => ({ ...column, place })).filter(({ id }) => short.includes(id));
  const header = [...shown.map(({ label }) => label), ''];
  const body = [...turningPoints].map(([row, remark]) => [
    ...shown.map(({ place, unit }) => readableFigure(rows[row]?.[place] ?? null, unit)),
    remark,
  ]);
  const right = [...shown.map(({ unit }) => isNumeric(unit)), false];
  const [first = '', ...rest] = aligned([header, ...body], right);
  return [paint.quiet(first), ...rest].join('\n');
}
