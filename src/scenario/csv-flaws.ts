import { quotable } from '../problems/plain-text.ts';
import type { ProblemValues } from '../problems/problem.ts';

/** A row of a CSV file with the offsets its cells begin at. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly offsets: readonly number[];
  readonly start: number;
}

/** What is wrong with the form of a CSV file, from an offset on. */
export interface CsvFlaw {
  readonly from: number;
  readonly width: number;
  readonly values: ProblemValues;
}

/** Every column that the header has twice, and every first cell of a row that stands under no column. */
export function flawsOfRows(header: CsvRow | undefined, rows: readonly CsvRow[]): readonly CsvFlaw[] {
  if (header === undefined) return [];
  const names = header.cells.map((cell) => cell.trim());
  const twice = names.flatMap((name, place) =>
    name !== '' && names.indexOf(name) < place
      ? [flaw(header, place, { reason: 'DUPLICATE_COLUMN', value: quotable(name) })]
      : [],
  );
  return [...twice, ...rows.flatMap((row) => underNoColumn(row, names))];
}

function underNoColumn(row: CsvRow, names: readonly string[]): readonly CsvFlaw[] {
  const place = row.cells.findIndex((cell, at) => cell.trim() !== '' && (names[at] ?? '') === '');
  if (place < 0) return [];
  if (place < names.length)
    return [flaw(row, place, { reason: 'NO_NAME', value: quotable(row.cells[place]?.trim() ?? '') })];
  const values = { reason: 'MORE_CELLS', cells: String(row.cells.length), columns: String(names.length) };
  return [flaw(row, place, values)];
}

function flaw({ cells, offsets, start }: CsvRow, place: number, values: ProblemValues): CsvFlaw {
  return { from: offsets[place] ?? start, width: cells[place]?.length ?? 1, values };
}
