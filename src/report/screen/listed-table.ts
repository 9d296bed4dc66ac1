import { readableFigure } from '../figure-text.ts';
import type { ReportColumn, ReportTable } from '../report.ts';
import { hanging, lineWidth } from './lines.ts';
import type { Paint } from './paint.ts';
import { displayWidth, padEnd } from './wrap.ts';

type Cell = ReportColumn & { readonly text: string };

/**
 * A table whose cells are sentences: each row a block, its number, what it is about and its month on the first line, the
 * rest under it as labelled lines. What is not known has no line. Loaded only when such a table is asked for by name.
 */
export function listedTable({ title, columns, rows }: ReportTable, paint: Paint): string {
  const blocks = rows.map((row, index) => block(cellsOf(columns, row), index + 1));
  return [paint.title(title), ...blocks].join('\n');
}

function cellsOf(columns: readonly ReportColumn[], row: ReportTable['rows'][number]): readonly Cell[] {
  return columns.flatMap((column, place): Cell[] => {
    const value = row[place] ?? null;
    return value === null ? [] : [{ ...column, text: readableFigure(value, column.unit) }];
  });
}

function block(cells: readonly Cell[], number: number): string {
  const subject = cells.find(({ unit }) => unit === 'words');
  const month = cells.find(({ unit }) => unit === 'month');
  const rest = cells.filter((cell) => cell !== subject && cell !== month);
  const width = Math.max(...rest.map(({ label }) => displayWidth(label)));
  const lines = rest.map(({ label, text }) => hanging(`     ${padEnd(label, width)}  `, text));
  return [firstLine(`${number}`.padStart(3), subject?.text ?? '', month?.text ?? ''), ...lines].join('\n');
}

/** The month stands at the right, on the line above where the subject leaves no room for it. */
function firstLine(number: string, subject: string, month: string): string {
  const [first = '', ...more] = hanging(`${number}  `, subject).split('\n');
  const room = lineWidth - displayWidth(month);
  const head =
    displayWidth(first) < room ? `${padEnd(first, room)}${month}`.trimEnd() : `${' '.repeat(room)}${month}\n${first}`;
  return [head, ...more].join('\n');
}
