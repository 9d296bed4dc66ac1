import Papa from 'papaparse';
import type { Outcome } from '../problems/problem.ts';
import { excerptAt } from './excerpt.ts';
import type { NamedFile } from './locate.ts';
import type { FileText } from './scenario-input.ts';

/** A row of a CSV file with the offsets its cells begin at. */
interface CsvRow {
  readonly cells: readonly string[];
  readonly offsets: readonly number[];
  readonly start: number;
}

/**
 * A record as CSV: a header with the names of columns, then a row a period. Empty cells are not given, empty lines are
 * passed over. Answers the same list `record` a scenario file would hold.
 */
export function readRecordCsv({ name, text }: FileText): Outcome<NamedFile> {
  const [header, ...rows] = parse(text);
  if (header === undefined || rows.length === 0)
    return {
      ok: false,
      problems: [{ code: 'SCENARIO_EMPTY', place: { kind: 'file', file: name }, values: { what: 'record' } }],
    };
  const names = header.cells.map((cell) => cell.trim());
  const record = rows.map(({ cells }) =>
    Object.fromEntries(cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [[names[place] ?? '', cell.trim()]]))),
  );
  const spotOf = ([, place, column]: readonly string[], part: 'key' | 'value') => {
    const row = rows[Number(place)];
    const at = column === undefined ? -1 : names.indexOf(column);
    const from = part === 'key' || row === undefined ? header.offsets[at] : (row.offsets[at] ?? row.start);
    const cell = part === 'key' ? column : row?.cells[at];
    return spotAt(text, from ?? 0, cell?.length ?? 1);
  };
  return { ok: true, value: { name, tree: { root: { record }, spotOf } } };
}

function parse(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ cells: data, offsets: offsetsOf(data, text, start), start });
      start = meta.cursor;
    },
  });
  return rows;
}

/** Where each cell begins: found in order, since quotes and blanks around it are not part of it. */
function offsetsOf(cells: readonly string[], text: string, start: number): readonly number[] {
  let from = start;
  return cells.map((cell) => {
    const found = Math.max(from, text.indexOf(cell, from));
    from = found + cell.length;
    return found;
  });
}

function spotAt(text: string, from: number, width: number) {
  const before = text.slice(0, from).split(/\r\n|\r|\n/);
  return excerptAt(text, from, from + width, before.length, (before.at(-1)?.length ?? 0) + 1);
}
