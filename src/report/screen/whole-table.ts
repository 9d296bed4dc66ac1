import Table from 'cli-table3';
import { isNumeric, readableFigure, unknownFigure } from '../figure-text.ts';
import type { ReportColumn, ReportTable } from '../report.ts';
import { hanging, lineWidth } from './lines.ts';
import type { Paint } from './plain-paint.ts';
import { displayWidth, padEnd } from './wrap.ts';

const places = ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) => [
  side,
  ...['-mid', '-left', '-right'].map((corner) => side + corner),
]);
const noLines = Object.fromEntries(places.map((place) => [place, '']));

/** A column with its cells as text, and how wide the widest is. */
interface Drawn extends ReportColumn {
  readonly cells: readonly string[];
  readonly width: number;
}

/**
 * A whole table without lines, numbers to the right. Rows that belong to a group stand together under its heading, without
 * the columns that say nothing there. What is wider than the screen is drawn in parts below each other, each with the
 * columns that name its rows; a column of long texts is a part of its own. A text that is the same in every row is said
 * once under them, and a column of texts that says nothing is left out. Loaded only when a table is asked for by name.
 */
export function wholeTable(table: ReportTable, paint: Paint): string {
  return [
    paint.title(table.title),
    groupsOf(table)
      .map((group) => drawGroup(group, table, paint))
      .join('\n\n'),
  ].join('\n');
}

interface Group {
  readonly heading: string | undefined;
  readonly rows: ReportTable['rows'];
}

function groupsOf({ columns, rows, groups }: ReportTable): readonly Group[] {
  if (groups === undefined) return [{ heading: undefined, rows }];
  const place = columns.findIndex(({ id }) => id === groups.by);
  const values = [...new Set(rows.map((row) => row[place]))];
  return values.map((value) => ({
    heading: groups.heading[String(value)],
    rows: rows.filter((row) => row[place] === value),
  }));
}

function drawGroup({ heading, rows }: Group, { columns, keys, groups, omitsEmpty }: ReportTable, paint: Paint): string {
  const drawn = columns.flatMap((column, place): Drawn[] => {
    const mayOmit = groups !== undefined || omitsEmpty === true;
    const empty = mayOmit && rows.every((row) => (row[place] ?? null) === null);
    if (column.id === groups?.by || empty) return [];
    const cells = rows.map((row) => readableFigure(row[place] ?? null, column.unit));
    return [{ ...column, cells, width: Math.max(...[column.label, ...cells].map(displayWidth)) }];
  });
  const named = drawn.filter(({ id }) => keys.includes(id));
  const others = drawn.filter(({ id }) => !keys.includes(id));
  const alike = others.filter(isAlike);
  const parts = partsOf(
    named,
    others.filter((column) => !alike.includes(column)),
  ).map((part) => drawPart(named, part, paint));
  const once = alike.flatMap(saidOnce).join('\n');
  return [...(heading === undefined ? [] : [heading]), [...parts, ...(once === '' ? [] : [once])].join('\n\n')].join(
    '\n',
  );
}

/** Whether a column of texts says the same in each of several rows. */
function isAlike({ unit, cells }: Drawn): boolean {
  return (unit === 'text' || unit === 'words') && cells.length > 1 && new Set(cells).size === 1;
}

/** `not found: …`, or nothing. */
function saidOnce({ label, cells }: Drawn): readonly string[] {
  const [text = unknownFigure] = cells;
  return text === unknownFigure ? [] : [hanging(`${' '.repeat(indent)}${label}: `, text)];
}

const indent = 2;
const between = 2;

function widthOf(columns: readonly Drawn[]): number {
  return columns.reduce((total, { width }) => total + width + between, indent - between);
}

/** As many columns in a part as fit the screen beside those that name the rows, in their order. */
function partsOf(keys: readonly Drawn[], columns: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const parts: Drawn[][] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    if (last !== undefined && widthOf([...keys, ...last, column]) <= lineWidth) last.push(column);
    else parts.push([column]);
  }
  return parts;
}

function drawPart(keys: readonly Drawn[], part: readonly Drawn[], paint: Paint): string {
  const columns = [...keys, ...part];
  return widthOf(columns) <= lineWidth ? inColumns(columns, paint) : asTexts(keys, part, paint);
}

function inColumns(columns: readonly Drawn[], paint: Paint): string {
  const drawn = new Table({
    chars: { ...noLines, middle: ' '.repeat(between) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: columns.map(({ unit }) => (isNumeric(unit) ? 'right' : 'left')),
  });
  drawn.push(
    columns.map(({ label }) => label),
    ...rowsOf(columns),
  );
  const lines = drawn.toString().split('\n');
  const [header = '', ...body] = lines.map((line) => `${' '.repeat(indent)}${line.trimEnd()}`);
  return [paint.quiet(header), ...body].join('\n');
}

/** Long texts, each wrapped beside what names its row, or under it where that is long; a row without any is left out. */
function asTexts(keys: readonly Drawn[], part: readonly Drawn[], paint: Paint): string {
  const header = `${' '.repeat(indent)}${[...keys, ...part].map(({ label }) => label).join(' · ')}`;
  const width = widthOf(keys);
  const lines = rowsOf(part).flatMap((texts, row) => {
    if (texts.every((text) => text === unknownFigure)) return [];
    const name = `${' '.repeat(indent)}${keys.map(({ cells }) => cells[row]).join(' '.repeat(between))}`;
    if (width > lineWidth / 3) return `${name}\n${hanging(' '.repeat(2 * indent), texts.join(' '))}`;
    return hanging(padEnd(name, width + between), texts.join(' '));
  });
  return [paint.quiet(header), ...lines.map((line) => line.trimEnd())].join('\n');
}

function rowsOf(columns: readonly Drawn[]): string[][] {
  const count = columns[0]?.cells.length ?? 0;
  return Array.from({ length: count }, (_, row) => columns.map(({ cells }) => cells[row] ?? ''));
}
