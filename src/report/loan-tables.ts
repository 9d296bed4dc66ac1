import type { Figure, Result, Table } from '../engine/shared/result.ts';
import { loan as words } from './language/en/loan.ts';
import type { LoanTableId } from './language/loan-words.ts';
import { ownWords } from './own-words.ts';
import type { ReportTable } from './report.ts';
import { headed, inWords } from './table-words.ts';

/** Every table of a loan in words; the short form shows the payments a reader looks for. */
export function loanTables({ tables }: Result): readonly ReportTable[] {
  return Object.entries(tables).map(([id, table]) => ({
    id,
    title: words.tables[id as LoanTableId],
    columns: headed(table, words.columns),
    rows: inWords(table, { ...ownWords(table), ...words.cells }),
    keys: keysOf[id as LoanTableId],
    ...(id === 'limits' && { listed: true as const }),
    short: shortOf(id, table),
    turningPoints: turningPointsOf(id, table, tables),
  }));
}

/** The columns of the first screen: of a schedule what is prepaid in place of the principal, where anything is. */
function shortOf(id: string, table: Table): readonly string[] {
  if (id === 'offers') {
    const currency = table.columns.findIndex((one) => one.id === 'currency');
    const sign = table.rows.every((row) => row[currency] === 'CNY') ? 'Rmb' : 'Hkd';
    return ['offer', 'title', 'firstRate', 'aprHongKong', `cost${sign}`, `dearerBy${sign}`];
  }
  if (id !== 'schedule') return [];
  const has = (column: string): boolean => {
    const place = table.columns.findIndex((one) => one.id === column);
    return table.rows.some((row) => Number(row[place] ?? 0) > 0);
  };
  // Two loans together have no rate of their own.
  const rateAt = table.columns.findIndex(({ id: column }) => column === 'rate');
  const rate = table.rows.some((row) => row[rateAt] === null) ? [] : ['rate'];
  return ['month', ...rate, 'payment', 'interest', has('prepayment') ? 'prepayment' : 'principal', 'balance'];
}

/** Where loans are compared the first screen shows each of them, otherwise the payments a reader looks for. */
function turningPointsOf(id: string, table: Table, tables: Result['tables']): ReadonlyMap<number, string> {
  const compared = tables['offers']?.rows ?? [];
  if (id === 'offers') return new Map(compared.map((_, row) => [row, '']));
  return id === 'schedule' && compared.length === 0 ? turningPoints(table) : new Map();
}

/** The columns that name the rows of each table. */
const keysOf: Readonly<Record<LoanTableId, readonly string[]>> = {
  schedule: ['month'],
  offers: ['title'],
  lenders: ['lender'],
  limits: ['limit'],
  buying: ['question'],
  taxes: ['tax'],
};

/** At most so many rows on the first screen; the latest change is always among them, so that the last rate has its reason. */
const atMostRows = 8;

/**
 * The payments a reader looks for: the first, those with another rate, a prepayment, another instalment after it, or
 * another side that decides, the first that repays, the last.
 */
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
  const { turningPoints: remarks } = words;
  const cell: Cell = (at, id) => rows[at]?.[columns.findIndex((column) => column.id === id)] ?? null;
  if (row === 0) return remarks.first;
  if (Number(cell(row, 'prepayment')) > 0) return remarks.prepaid;
  const [side, sideBefore] = [cell(row, 'binding'), cell(row - 1, 'binding')];
  if (side === 'cap' && sideBefore !== 'cap') return remarks.capFirst;
  if (side === 'hibor' && sideBefore === 'cap') return remarks.capLast;
  // HIBOR moves every month: not each of them is looked for.
  if (cell(row, 'rate') !== cell(row - 1, 'rate')) return side === 'hibor' ? undefined : remarks.repriced;
  return remarkOnPayment(cell, row);
}

type Cell = (row: number, id: string) => Figure;

/** What changes of a payment at the same rate: it begins to repay, or is level again at another sum after a prepayment. */
function remarkOnPayment(cell: Cell, row: number): string | undefined {
  if (cell(row - 1, 'principal') === 0 && cell(row, 'principal') !== 0) return words.turningPoints.repays;
  const isReduced =
    cell(row, 'payment') !== cell(row - 1, 'payment') && cell(row, 'payment') === cell(row + 1, 'payment');
  return Number(cell(row - 1, 'prepayment')) > 0 && isReduced ? words.turningPoints.reduced : undefined;
}
