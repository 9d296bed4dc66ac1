import type { GroupCode, StatusCode } from '../engine/loan/readiness/checklist-row.ts';
import type { ChecklistColumnId } from '../engine/loan/readiness/checklist-table.ts';
import type { Figure, Table } from '../engine/shared/result.ts';
import { grouped } from './figure-text.ts';
import { readiness as words } from './language/en/readiness.ts';
import type { ReportTable } from './report.ts';
import { headed, inWords } from './table-words.ts';

/** One row of the checklist for a screen: its place, how it stands, and its cells in words. */
export interface ChecklistLine {
  readonly place: number;
  readonly group: GroupCode;
  readonly status: StatusCode;
  /** Whether it is a test of lenders: advice is none. */
  readonly isTest: boolean;
  readonly words: Readonly<Record<ChecklistColumnId, Figure>>;
}

/** Every row of the checklist in words. A number, a share, and what stands in a scenario's own words, stand as they are. */
export function checklistInWords(table: Table): readonly ChecklistLine[] {
  const code = (row: number, id: ChecklistColumnId): Figure =>
    table.rows[row]?.[table.columns.findIndex((column) => column.id === id)] ?? null;
  return spoken(table).map((row, place) => ({
    place,
    group: code(place, 'group') as GroupCode,
    status: code(place, 'status') as StatusCode,
    isTest: /^(AT_MOST|AT_LEAST|ANY_OF) /.test(String(code(place, 'threshold'))),
    words: Object.fromEntries(
      table.columns.map(({ id }, column) => [id, row[column] ?? null]),
    ) as ChecklistLine['words'],
  }));
}

function spoken(table: Table): Table['rows'] {
  const { cells, groups, statuses, bounds } = words;
  const known = { ...cells, ...groups, ...statuses, ...bounds };
  const tokens = table.rows.flatMap((row) => row.filter((_, place) => table.columns[place]?.unit === 'words'));
  const asTheyAre = Object.fromEntries(
    tokens.flatMap((cell) => String(cell).split(' ')).map((one) => [one, isAmount(one) ? grouped(one) : one]),
  );
  return inWords(table, { ...asTheyAre, ...known }).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)),
  );
}

/** `22000.00`, whose thousands a reader wants apart. */
function isAmount(token: string): boolean {
  return /^-?\d+\.\d\d$/.test(token);
}

/** What a person has is on the first screen; what is missing or not told stands above the table, the rest in the whole one. */
const shown: readonly StatusCode[] = [
  'NOT_MET',
  'DEPENDS',
  'MET',
  'ABOVE_ADVICE',
  'BELOW_ADVICE',
  'AS_ADVISED',
  'TOLD',
  'NO_THRESHOLD',
  'HAVE',
];

/** The checklist as a table of a report: on the first screen by group, what fails before what is kept. */
export function checklistReport(table: Table): ReportTable {
  const lines = checklistInWords(table);
  const groups = [...new Set(lines.map(({ group }) => group))];
  const ordered = groups.flatMap((group) =>
    lines.filter((line) => line.group === group && isShown(line)).toSorted((one, other) => rankOf(one) - rankOf(other)),
  );
  return {
    id: 'checklist',
    title: words.tables.checklist,
    columns: headed(table, words.columns),
    rows: lines.map((line) => table.columns.map(({ id }) => line.words[id as ChecklistColumnId])),
    keys: ['item'],
    groups: { by: 'group', heading: Object.fromEntries(Object.values(words.groups).map((name) => [name, name])) },
    short: ['item', 'yours', 'threshold', 'status'],
    turningPoints: new Map(ordered.map(({ place }) => [place, ''])),
  };
}

function isShown({ status, group, words: { yours } }: ChecklistLine): boolean {
  // A record of no month was told, and is none.
  if (status === 'MISSING') return group === 'RECORDS';
  return shown.includes(status) && (status !== 'NO_THRESHOLD' || yours !== null);
}

/** What fails comes first; everything else stays in its order. */
function rankOf({ status }: ChecklistLine): number {
  return status === 'NOT_MET' ? 0 : 1;
}
