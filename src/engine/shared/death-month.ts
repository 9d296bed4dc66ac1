import { type Month, plusMonths } from '../../quantities/months.ts';
import type { LifeAhead } from './survival.ts';

/**
 * 死亡月份 of who is alive on the first day of a month, by one number drawn evenly from 0, included, to 1, excluded.
 *
 * The chances of being alive are halved and halved again for the first month m that is not lived to its end: the one with
 * chance(m + 1) ≤ u × chance(from) < chance(m). So m is the month of death with chance (chance(m) − chance(m + 1)) ÷
 * chance(from), which is that of the table. The table is read once for all draws.
 *
 * @param ahead the life of who is alive in `from` or in a month before it; its chances come to 0 in the end
 * @throws RangeError when nobody is left in that month
 */
export function deathMonths(ahead: LifeAhead, from: Month): (uniform: number) => Month {
  const alive: number[] = [];
  for (let month = from; ahead.chance(month) > 0; month = plusMonths(month, 1)) alive.push(ahead.chance(month));
  const [sure] = alive;
  if (sure === undefined) throw new RangeError('nobody is left in the month from which a death is drawn');
  return (uniform) => {
    const level = uniform * sure;
    let [lived, notLived] = [0, alive.length];
    while (notLived - lived > 1) {
      const middle = (lived + notLived) >> 1;
      if ((alive[middle] as number) > level) lived = middle;
      else notLived = middle;
    }
    return plusMonths(from, lived);
  };
}
