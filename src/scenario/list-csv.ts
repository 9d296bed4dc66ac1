import Papa from 'papaparse';
import type { Outcome, Problem } from '../problems/problem.ts';
import { type CsvFlaw, type CsvRow, flawsOfRows } from './csv-flaws.ts';
import { excerptAt } from './excerpt.ts';
import type { NamedFile } from './locate.ts';
import type { FileText } from './scenario-input.ts';

/**
 * A list as CSV, a record or cash flows: a header with the names of columns, then a row for each item. Empty cells are
 * not given, empty lines are passed over. Answers the same list that a scenario file would hold under its key. Problems:
 * a quote left open, a column given twice, a cell under no column, no row.
 */
export function readListCsv({ name, text }: FileText, key: 'record' | 'flows'): Outcome<NamedFile> {
  const parsed = parse(text);
  const [header, ...rows] = parsed.rows;
  const flaws = parsed.flaws.length > 0 ? parsed.flaws : flawsOfRows(header, rows);
  if (flaws.length > 0) return { ok: false, problems: flaws.map((flaw) => placed(flaw, name, text)) };
  if (header === undefined || rows.length === 0)
    return {
      ok: false,
      problems: [{ code: 'SCENARIO_EMPTY', place: { kind: 'file', file: name }, values: { what: key } }],
    };
  const names = header.cells.map((cell) => cell.trim());
  const list = rows.map(({ cells }) =>
    Object.fromEntries(cells.flatMap((cell, place) => (cell.trim() === '' ? [] : [[names[place] ?? '', cell.trim()]]))),
  );
  const spotOf = ([, place, column]: readonly string[], part: 'key' | 'value') => {
    const row = rows[Number(place)];
    const at = column === undefined ? -1 : names.indexOf(column);
    const from = part === 'key' || row === undefined ? header.offsets[at] : (row.offsets[at] ?? row.start);
    const cell = part === 'key' ? column : row?.cells[at];
    return spotAt(text, from ?? 0, cell?.length ?? 1);
  };
  return { ok: true, value: { name, tree: { root: { [key]: list }, spotOf } } };
}

function placed({ from, width, values }: CsvFlaw, file: string, text: string): Problem {
  return { code: 'SCENARIO_NOT_CSV', place: { kind: 'file', file, spot: spotAt(text, from, width) }, values };
}

/** The rows that are not empty, and every quote that is left open: it swallows what follows, so nothing else is said. */
function parse(text: string): { readonly rows: readonly CsvRow[]; readonly flaws: readonly CsvFlaw[] } {
  const rows: CsvRow[] = [];
  const quotes = new Set<number>();
  let start = 0;
  Papa.parse<string[]>(text, {
    step: ({ data, errors, meta }) => {
      // The index is that of the first character after the quote.
      for (const { type, index = 1 } of errors) if (type === 'Quotes') quotes.add(index - 1);
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ cells: data, offsets: offsetsOf(data, text, start), start });
      start = meta.cursor;
    },
  });
  return { rows, flaws: [...quotes].map((from) => ({ from, width: 1, values: { reason: 'OPEN_QUOTE' } })) };
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
