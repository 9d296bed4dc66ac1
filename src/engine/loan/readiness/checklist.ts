import { type BorderItem, borderRows } from './border-rows.ts';
import { type CapacityItem, capacityRows } from './capacity-rows.ts';
import type { ChecklistRow } from './checklist-row.ts';
import { paperRows } from './paper-rows.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import { type RecordItem, recordRows } from './record-rows.ts';
import type { TestedRatios } from './tested-ratios.ts';
import { type WillingnessItem, willingnessRows } from './willingness-rows.ts';

/** The items that have words of their own; papers go by their ids in the rules. An item without words does not compile. */
export type ChecklistItem = CapacityItem | WillingnessItem | RecordItem | BorderItem | 'PAPERS_NOT_LISTED';

/** Everything a lender looks at, group by group. */
export function checklistOf(desk: ReadinessDesk, ratios: TestedRatios): readonly ChecklistRow[] {
  return [
    ...capacityRows(desk, ratios),
    ...willingnessRows(desk),
    ...recordRows(desk),
    ...borderRows(desk),
    ...paperRows(desk),
  ];
}
