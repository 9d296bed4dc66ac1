import type { Figure, Result, Table } from '../engine/shared/result.ts';
import { pension as words } from './language/en/pension.ts';
import type { PensionTableId } from './language/pension-words.ts';
import type { ReportTable, View } from './report.ts';
import { headed, inWords } from './table-words.ts';

/** Every table of a pension result in words: how its rows are named and parted, and the years a reader looks for. */
export function pensionTables(result: Result, currency: View['currency']): readonly ReportTable[] {
  return Object.entries(result.tables).map(([id, table]) => tableOf(id as PensionTableId, table, result, currency));
}

function tableOf(id: PensionTableId, table: Table, result: Result, currency: View['currency']): ReportTable {
  return {
    id,
    title: words.tables[id],
    columns: headed(table, words.columns),
    rows: inWords(table, words.cells),
    keys: keysOf[id],
    ...(groupedBy[id] && { groups: { by: groupedBy[id], heading: words.groups } }),
    short: currency === 'hkd' ? shortInDollars : shortInYuan,
    turningPoints: id === 'years' ? turningPoints(table, result) : new Map(),
  };
}

/** The columns that name the rows of each table. */
const keysOf: Readonly<Record<PensionTableId, readonly string[]>> = {
  years: ['year', 'age'],
  outlooks: ['outlook'],
  record: ['from', 'to'],
  exits: ['afterYears', 'age'],
  choices: ['option'],
  cities: ['city'],
  ways: ['way'],
  steps: ['step'],
  payroll: ['scheme'],
  resident: ['tier'],
};

/** The tables whose rows are parted by a column on a screen. */
const groupedBy: { readonly [Id in PensionTableId]?: string } = { exits: 'exit', choices: 'choice' };

const shortInYuan = ['year', 'age', 'contribution', 'accountBalance', 'pensionPaid', 'cumulativeNet'];
const shortInDollars = ['year', 'age', 'contributionHkd', 'pensionPaidHkd', 'cumulativeNetHkd'];

/** The years a reader looks for: the first, the last paid, the first pension, the one that breaks even, the last. */
function turningPoints({ columns, rows }: Table, { facts }: Result): ReadonlyMap<number, string> {
  const place = (id: string): number => columns.findIndex((column) => column.id === id);
  const firstYear = Number(rows[0]?.[place('year')]);
  const at = (row: readonly Figure[], id: string): number => Number(row[place(id)]);
  const lastPaid = rows.findLastIndex((row) => at(row, 'monthsPaid') > 0);
  const claim = Number(String(facts['claimMonth']).slice(0, 4)) - firstYear;
  const even = rows.findIndex((row, index) => {
    const balance = row[place('cumulativeNet')] ?? null;
    return index >= claim && balance !== null && Number(balance) >= 0;
  });
  const pauses = rows.flatMap((row, index): [number, string][] => {
    const next = rows[index + 1];
    if (next === undefined || index >= lastPaid) return [];
    if (at(row, 'monthsPaid') > 0 && at(next, 'monthsPaid') === 0) return [[index, words.turningPoints.paused]];
    return at(row, 'monthsPaid') === 0 && at(next, 'monthsPaid') > 0 ? [[index + 1, words.turningPoints.resumed]] : [];
  });
  const points: [number, string][] = [
    [0, words.turningPoints.first],
    ...pauses,
    [lastPaid, words.turningPoints.lastPaid],
    [claim, words.turningPoints.claim],
    [even, words.turningPoints.even],
    [rows.length - 1, words.turningPoints.last],
  ];
  const kept = points.filter(([row]) => row >= 0 && row < rows.length).sort(([first], [second]) => first - second);
  const joined = new Map<number, string>();
  for (const [row, remark] of kept)
    joined.set(row, [joined.get(row), remark].filter((text) => text !== undefined && text !== '').join(' · '));
  return joined;
}
