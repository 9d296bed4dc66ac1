import type { MoreTable } from '../../shared/more-table.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import { chanceColumns } from './chances-table.ts';

/** The table `chances` of a scenario that asks for no paths, or for which none can be drawn: no rows, and why. */
export function noChances({ simulate }: CompareScenario): MoreTable {
  const values = { asked: simulate ?? null };
  const caveats = [{ code: 'CHANCES_NOT_DRAWN', values }];
  return { id: 'chances', table: { columns: chanceColumns, rows: [] }, caveats, basis: [] };
}
