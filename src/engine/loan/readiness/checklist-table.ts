import type { Column, Figure, Table } from '../../shared/result.ts';
import type { ChecklistRow } from './checklist-row.ts';

/**
 * The columns of the table `checklist`: what a lender looks at. `threshold` begins with how it
 * binds, `says` is what the rule says beside it; `from`, `source`, `evidence` and `rule` are empty where no rule speaks of the item.
 */
export const checklistColumns = [
  { id: 'group', unit: 'words' },
  { id: 'item', unit: 'words' },
  { id: 'yours', unit: 'words' },
  { id: 'threshold', unit: 'words' },
  { id: 'status', unit: 'words' },
  { id: 'says', unit: 'words' },
  { id: 'from', unit: 'text' },
  { id: 'source', unit: 'text' },
  { id: 'evidence', unit: 'text' },
  { id: 'rule', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `checklist`. */
export type ChecklistColumnId = (typeof checklistColumns)[number]['id'];

/** The table `checklist`. */
export function checklistTable(rows: readonly ChecklistRow[]): Table {
  return { columns: checklistColumns, rows: rows.map(rowOf) };
}

function rowOf({ group, item, yours, bound, threshold, status, says, uses }: ChecklistRow): readonly Figure[] {
  const joined = (texts: readonly string[]): string | null =>
    texts.length === 0 ? null : [...new Set(texts)].join('; ');
  const row: Record<ChecklistColumnId, Figure> = {
    ...{ group, item, yours: yours ?? null, threshold: boundAt(bound, threshold), status },
    says: says?.join(' ') ?? null,
    from:
      uses
        .map(({ from }) => from)
        .sort()
        .at(-1) ?? null,
    source: joined(uses.map(({ source }) => `${source.instrument}, ${source.publisher}`)),
    evidence: joined(uses.map(({ evidence }) => evidence)),
    rule: joined(uses.map(({ rule }) => rule)),
  };
  return checklistColumns.map(({ id }) => row[id]);
}

function boundAt(bound: ChecklistRow['bound'], threshold: string | undefined): string | null {
  return bound === undefined || threshold === undefined ? null : `${bound} ${threshold}`;
}
