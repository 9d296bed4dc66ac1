import Table from 'cli-table3';
import { isNumeric, readableFigure } from '../figure-text.ts';
import type { ReportTable } from '../report.ts';
import type { Paint } from './plain-paint.ts';

const places = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
  side,
  ...['-mid', '-left', '-right'].map((corner) => side + corner),
]);
const noLines = Object.fromEntries(places.map((place) => [place, '']));

/** A whole table without lines, numbers to the right. Loaded only when a table is asked for by name. */
export function wholeTable({ title, columns, rows }: ReportTable, paint: Paint): string {
  const drawn = new Table({
    chars: { ...noLines, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: columns.map(({ unit }) => (isNumeric(unit) ? 'right' : 'left')),
  });
  drawn.push(
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ unit }, place) => readableFigure(row[place] ?? null, unit))),
  );
  const lines = drawn.toString().split('\n');
  const [header = '', ...body] = lines.map((line) => `  ${line.trimEnd()}`);
  return [paint.title(title), paint.quiet(header), ...body].join('\n');
}
