import { monthText } from '../../../quantities/months.ts';
import type { Column, Figure, Table } from '../../shared/result.ts';
import type { ChargedVisit } from './hong-kong-visit.ts';

/**
 * The table `charges`: the year's public care in Hong Kong, use by use. `count` is visits, days, procedures or items,
 * `weeks` the supply of each item; `capLeft` what might still be charged before it in the year.
 */
export const chargeColumns = [
  { id: 'month', unit: 'month' },
  { id: 'care', unit: 'words' },
  { id: 'count', unit: 'count' },
  { id: 'weeks', unit: 'count' },
  { id: 'fee', unit: 'HKD' },
  { id: 'capLeft', unit: 'HKD' },
  { id: 'person', unit: 'HKD' },
  { id: 'note', unit: 'words' },
  { id: 'rules', unit: 'text' },
  { id: 'missing', unit: 'text' },
] as const satisfies readonly Column[];

/** The id of a column of the table `charges`. */
export type ChargeColumnId = (typeof chargeColumns)[number]['id'];

/** Each use of public care as it is charged. */
export function chargesTable(visits: readonly ChargedVisit[]): Table {
  return { columns: chargeColumns, rows: visits.map(chargeRow) };
}

function chargeRow({ visit, fee, capBefore, person, notes, rules, missing }: ChargedVisit): readonly Figure[] {
  const row: Record<ChargeColumnId, Figure> = {
    month: monthText(visit.month),
    care: visit.care,
    count: visit.count,
    weeks: visit.weeks ?? null,
    fee: fee ?? null,
    capLeft: capBefore ?? null,
    person: person ?? null,
    note: notes.join(' ') || null,
    rules: rules.join(', ') || null,
    missing: missing.join(', ') || null,
  };
  return chargeColumns.map(({ id }) => row[id]);
}
