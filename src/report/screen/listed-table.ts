import { readableFigure } from '../figure-text.ts';
import type { ReportColumn, ReportTable } from '../report.ts';
import { hanging, lineWidth } from './lines.ts';
import type { Paint } from './plain-paint.ts';
import { displayWidth, padEnd, wrap } from './wrap.ts';

/** The room a number takes before its row. */
const indent = 5;

type Cell = ReportColumn & { readonly text: string };

/**
 * A table whose cells are sentences: each row a block, its number, what it is about and its month on the first line, the
 * rest under it as labelled lines. What is not known has no line. Loaded only when such a table is asked for by name.
 */
export function listedTable({ title, columns, rows, keys }: ReportTable, paint: Paint): string {
  const blocks = rows.map((row, index) => block(cellsOf(columns, row), index + 1, keys));
  return [paint.title(title), ...blocks].join('\n');
}

function cellsOf(columns: readonly ReportColumn[], row: ReportTable['rows'][number]): readonly Cell[] {
  return columns.flatMap((column, place): Cell[] => {
    const value = row[place] ?? null;
    return value === null ? [] : [{ ...column, text: readableFigure(value, column.unit) }];
  });
}

function block(cells: readonly Cell[], number: number, keys: readonly string[]): string {
  const subject = cells.find(({ id }) => keys.includes(id)) ?? cells.find(({ unit }) => unit === 'words');
  const month = cells.find(({ unit }) => unit === 'month');
  const rest = cells.filter((cell) => cell !== subject && cell !== month);
  const width = Math.max(...rest.map(({ label }) => displayWidth(label)));
  const lines = rest.map(({ label, text }) => hanging(`${' '.repeat(indent)}${padEnd(label, width)}  `, text));
  const when = month === undefined ? '' : `  ${month.label} ${month.text}`;
  return [...headOf(number, subject?.text ?? '', when), ...lines].join('\n');
}

/** What the row is about, wrapped to the left of its month. */
function headOf(number: number, subject: string, when: string): readonly string[] {
  const room = lineWidth - indent - displayWidth(when);
  const [first = '', ...more] = wrap(subject, room);
  const numbered = String(number)
    .padStart(indent - 2)
    .padEnd(indent);
  return [`${numbered}${padEnd(first, room)}${when}`.trimEnd(), ...more.map((line) => ' '.repeat(indent) + line)];
}
