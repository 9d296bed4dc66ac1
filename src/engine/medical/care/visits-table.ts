import { monthText } from '../../../quantities/months.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { Column, Figure, Table } from '../../shared/result.ts';
import type { PaidVisit } from './visit.ts';

/**
 * The table `visits`: the year's care on the mainland, visit by visit, under the scheme asked for. `limitLeft` is what the
 * fund might still pay before the visit, where a limit counts it; `note` says what is to be said of the visit.
 */
export const visitColumns = [
  { id: 'month', unit: 'month' },
  { id: 'care', unit: 'words' },
  { id: 'eligible', unit: 'CNY' },
  { id: 'ratio', unit: 'ratio' },
  { id: 'limitLeft', unit: 'CNY' },
  { id: 'fund', unit: 'CNY' },
  { id: 'person', unit: 'CNY' },
  { id: 'place', unit: 'words' },
  { id: 'access', unit: 'words' },
  { id: 'note', unit: 'words' },
  { id: 'rules', unit: 'text' },
  { id: 'missing', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `visits`. */
export type VisitColumnId = (typeof visitColumns)[number]['id'];

/** Each visit as it is paid. */
export function visitsTable(visits: readonly PaidVisit[]): Table {
  return { columns: visitColumns, rows: visits.map(visitRow) };
}

function visitRow({ visit, ratio, limitBefore, fund, person, notes, rules, missing }: PaidVisit): readonly Figure[] {
  const row: Record<VisitColumnId, Figure> = {
    month: monthText(visit.month),
    care: visit.care,
    place: visit.place,
    access: visit.access,
    eligible: visit.eligible,
    ratio: ratio === undefined ? null : rateText(ratio, 10),
    limitLeft: limitBefore ?? null,
    fund: fund ?? null,
    person: person ?? null,
    note: notes.join(' ') || null,
    rules: rules.join(', ') || null,
    missing: missing.join(', ') || null,
  };
  return visitColumns.map(({ id }) => row[id]);
}
