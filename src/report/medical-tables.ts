import type { Figure, Result, Table } from '../engine/shared/result.ts';
import { medical as words } from './language/en/medical.ts';
import type { MedicalTableId } from './language/medical-words.ts';
import type { ReportTable, View } from './report.ts';
import { headed, inWords } from './table-words.ts';

/** Every table of a medical result in words; the short form shows every cover with the one asked for marked. */
export function medicalTables(result: Result, currency: View['currency']): readonly ReportTable[] {
  return Object.entries(result.tables).map(([id, table]) => ({
    id,
    title: words.tables[id as MedicalTableId],
    columns: headed(table, words.columns),
    rows: inWords(table, words.cells),
    keys: keysOf[id as MedicalTableId],
    ...(groupedBy[id] && { groups: { by: groupedBy[id], heading: cellsAsHeadings } }),
    short: shortIn[currency],
    turningPoints: id === 'schemes' ? marksOf(table, result) : new Map(),
  }));
}

/** The columns of the first screen: in Hong Kong dollars only what it all comes to, which has them. */
const shortIn: Readonly<Record<View['currency'], readonly string[]>> = {
  cny: ['scheme', 'monthlyPremium', 'fundPays', 'personPays', 'cost'],
  hkd: ['scheme', 'costHkd'],
  both: ['scheme', 'monthlyPremium', 'cost', 'costHkd'],
};

/** The columns that name the rows of each table. */
const keysOf: Readonly<Record<MedicalTableId, readonly string[]>> = {
  schemes: ['scheme'],
  visits: ['month', 'care'],
  charges: ['month', 'care'],
  years: ['year', 'age'],
  claim: ['scheme'],
  waiting: ['cluster'],
  private: ['item'],
  vouchers: ['year', 'age'],
};

/** The tables whose rows are parted by a column on a screen, under its own words. */
const groupedBy: Readonly<Record<string, string>> = { waiting: 'service', private: 'kind' };
const cellsAsHeadings = Object.fromEntries(Object.values(words.cells).map((cell) => [cell, cell]));

/** Every cover is shown, with its mark. */
function marksOf({ columns, rows }: Table, { facts }: Result): ReadonlyMap<number, string> {
  const place = (id: string): number => columns.findIndex((column) => column.id === id);
  const markOf = (row: readonly Figure[]): string => {
    const own = row[place('scheme')] === facts['scheme'];
    const closed = row[place('open')] === 'no';
    if (own) return closed ? words.marks.ownAndClosed : words.marks.own;
    if (closed) return words.marks.closed;
    return row[place('note')] === 'CARE_NOT_SAID' ? words.marks.notSaid : '';
  };
  return new Map(rows.map((row, index) => [index, markOf(row)]));
}
