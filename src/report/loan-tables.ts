import type { Figure, Result, Table } from '../engine/shared/result.ts';
import { loan as words } from './language/en/loan.ts';
import type { LoanTableId } from './language/loan-words.ts';
import type { ReportTable } from './report.ts';
import { inWords } from './table-words.ts';

/** Every table of a loan in words; the short form shows the payments a reader looks for. */
export function loanTables({ tables }: Result): readonly ReportTable[] {
  return Object.entries(tables).map(([id, table]) => ({
    id,
    title: words.tables[id as LoanTableId],
    columns: table.columns.map((column) => ({
      ...column,
      label: words.columns[column.id as keyof typeof words.columns],
    })),
    rows: inWords(table, { ...ownWords(table), ...words.cells }),
    keys: keysOf[id as LoanTableId],
    short: ['month', 'rate', 'payment', 'interest', 'principal', 'balance'],
    turningPoints: id === 'schedule' ? turningPoints(table) : new Map(),
  }));
}

/** The columns that name the rows of each table. */
const keysOf: Readonly<Record<LoanTableId, readonly string[]>> = {
  schedule: ['month'],
  lenders: ['lender'],
  limits: ['limit'],
};

/** What a scenario puts in the place of a rule may be in its own words: they stand as they are. */
function ownWords({ columns, rows }: Table): Readonly<Record<string, string>> {
  const said = rows.flatMap((row) => row.filter((_, place) => columns[place]?.unit === 'words'));
  return Object.fromEntries(said.flatMap((cell) => String(cell).split(' ')).map((one) => [one, one]));
}

/** At most so many rows on the first screen; the latest change is always among them, so that the last rate has its reason. */
const atMostRows = 8;

/** The payments a reader looks for: the first, those with another rate, a prepayment or another side that decides, the last. */
function turningPoints(table: Table): ReadonlyMap<number, string> {
  const last = table.rows.length - 1;
  if (last < 0) return new Map();
  const remarks = table.rows.map((_, row): [number, string | undefined] => [row, remarkOn(table, row)]);
  const kept = remarks.filter((one): one is [number, string] => one[1] !== undefined && one[0] !== last);
  const shown = kept.length < atMostRows ? kept : [...kept.slice(0, atMostRows - 2), ...kept.slice(-1)];
  return new Map([...shown, [last, words.turningPoints.last]]);
}

/** What a reader looks for in a row; nothing in most. */
function remarkOn({ columns, rows }: Table, row: number): string | undefined {
  const cell = (at: number, id: string): Figure => rows[at]?.[columns.findIndex((column) => column.id === id)] ?? null;
  const { turningPoints: remarks } = words;
  const [side, sideBefore] = [cell(row, 'binding'), cell(row - 1, 'binding')];
  if (row === 0) return remarks.first;
  if (Number(cell(row, 'prepayment')) > 0) return remarks.prepaid;
  if (side === 'cap' && sideBefore !== 'cap') return remarks.capFirst;
  if (side === 'hibor' && sideBefore === 'cap') return remarks.capLast;
  // HIBOR moves every month: not each of them is looked for.
  return side !== 'hibor' && cell(row, 'rate') !== cell(row - 1, 'rate') ? remarks.repriced : undefined;
}
