import type { Result, Table } from '../engine/shared/result.ts';
import type { TableWords } from './language/compare-words.ts';
import { compare as words } from './language/en/compare.ts';
import { ownWords } from './own-words.ts';
import type { ReportTable } from './report.ts';
import { headed, inWords } from './table-words.ts';

/** Every table of a comparison in words; the first screen shows the four ways, and what was drawn by chance. */
export function compareTables({ tables }: Result): readonly ReportTable[] {
  return Object.entries(tables).map(([id, table]) => tableOf(id, table));
}

function tableOf(id: string, table: Table): ReportTable {
  const { title, columns, cells } = words.tables[id] as TableWords;
  const keys = keysOf[id] ?? [table.columns[0]?.id as string];
  return {
    id,
    title,
    columns: headed(table, columns),
    rows: inWords(table, { ...ownWords(table), ...cells }),
    keys,
    ...(groupedBy[id] && { groups: { by: groupedBy[id], heading: headings(cells) } }),
    ...(listed.has(id) && { listed: true as const }),
    ...(omitsEmpty.has(id) && { omitsEmpty: true as const }),
    short: shortOf[id] ?? [],
    turningPoints: new Map(shortOf[id] === undefined ? [] : table.rows.map((_, row) => [row, ''])),
  };
}

/** The columns that name the rows of a table, where the first one does not. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  meansTest: ['month', 'age'],
};

const groupedBy: Readonly<Record<string, string>> = { meansTest: 'strategy' };

/** Tables of sentences. */
const listed = new Set(['withdrawal', 'government', 'taxes', 'differences', 'funds']);
const omitsEmpty = new Set(['funds', 'longService', 'strategies', 'chances']);

/** What the first screen shows of a table. */
const shortOf: Readonly<Record<string, readonly string[]>> = {
  strategies: ['strategy', 'income65Hkd', 'income75Hkd', 'income85Hkd', 'left85Hkd', 'net85Hkd'],
  chances: ['strategy', 'p5', 'p50', 'p95', 'givesMost', 'runsOut'],
};

function headings(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.values(cells).map((name) => [name, name]));
}
