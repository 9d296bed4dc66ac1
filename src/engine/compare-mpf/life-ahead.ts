import { laterMonth } from '../../quantities/months.ts';
import { lifeTables } from '../../rules/demography/life-tables.ts';
import { lifeTableUse } from '../shared/life-table-use.ts';
import { type LifeAhead, survivalUnder } from '../shared/survival.ts';
import type { CompareBase } from './compare-base.ts';

/** The life ahead of who is alive in the valuation month; `undefined` by a table that was not out on the day known. */
export function lifeAhead({ scenario, assumptions, timeline, book }: CompareBase): LifeAhead | undefined {
  const table = lifeTables[assumptions.lifeTable];
  const { asKnownOn, sex, birth } = scenario;
  if (asKnownOn !== undefined && asKnownOn < table.source.publishedOn) return undefined;
  const ahead = survivalUnder(table, { sex, birth }, assumptions.mortality)(laterMonth(timeline.now, birth));
  if (ahead !== undefined) book.note(lifeTableUse(table, ahead, scenario));
  return ahead;
}
