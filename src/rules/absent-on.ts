import { firstDayOf, type IsoDate, monthOfDay } from '../quantities/calendar.ts';
import { inForce } from './in-force.ts';
import type { Known } from './known.ts';
import { periodOf } from './life-table.ts';
import { firstMonthOf, seriesAt } from './monthly-series.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';

/** Why nothing of it is in force on a day: the nearest days on which something is; `undefined` where something is. */
export function absentOn(known: Known, on: IsoDate): Neighbours | undefined {
  if (known.kind === 'rule') return inForce(known.of, on) === undefined ? neighboursOf(known.of, on) : undefined;
  if (known.kind === 'series')
    return seriesAt(known.of, monthOfDay(on)) === undefined ? { after: firstDayOf(firstMonthOf(known.of)) } : undefined;
  if (periodOf(known.of, on) !== undefined) return undefined;
  return { after: `${known.of.periods[0]?.from}-01-01` as IsoDate };
}
