import { type Money, money } from '../../../quantities/money.ts';
import { type Month, yearOf } from '../../../quantities/months.ts';
import { compound, type Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';

/**
 * 有關入息 of a month: today's, one step of growth each January after the valuation month.
 *
 * @rounding income × (1 + growth)^years, once, to the cent, half up
 */
export function incomePath(income: Money<'HKD'>, growth: Rate, now: Month): (month: Month) => Money<'HKD'> {
  const byYear = new Map<number, Money<'HKD'>>();
  return (month) => {
    const years = Math.max(0, yearOf(month) - yearOf(now));
    const known = byYear.get(years);
    if (known !== undefined) return known;
    const grown = money<'HKD'>(compound(income, growth, years, roundHalfUp));
    byYear.set(years, grown);
    return grown;
  };
}
