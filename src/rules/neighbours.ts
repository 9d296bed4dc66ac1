import type { IsoDate } from '../quantities/calendar.ts';
import type { Rule } from './rule.ts';

/** The days nearest to one on which a rule has no value: the last day of the value before, the first of the one after. */
export interface Neighbours {
  readonly before?: IsoDate;
  readonly after?: IsoDate;
}

/** Where a rule that is not in force on a day is in force next to it. */
export function neighboursOf({ values }: Rule<unknown>, on: IsoDate): Neighbours {
  const before = values.findLast(({ from }) => from <= on)?.until;
  const after = values.find(({ from }) => from > on)?.from;
  return { ...(before && { before }), ...(after && { after }) };
}
