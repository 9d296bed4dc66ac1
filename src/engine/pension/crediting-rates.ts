import { firstDayOf } from '../../quantities/calendar.ts';
import type { Month } from '../../quantities/months.ts';
import { type Rate, rate } from '../../quantities/rate.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import type { PensionAssumptions } from './assume.ts';

/**
 * 记账利率 of a year: the published one, otherwise the assumed one. A year before the first published is missing.
 *
 * @source national/pension/crediting-rate, by the year a rate is for, not the year it came out
 */
export function creditingRates(
  law: PensionLaw,
  book: RuleBook,
  { creditingRate }: PensionAssumptions,
): (year: number) => Rate | undefined {
  const kept = new Map<number, Rate | undefined>();
  const find = (year: number): Rate | undefined => {
    const january = (year * 12) as Month;
    const published = book.look(law.creditingRate, january);
    if (published !== undefined) return rate(published.value);
    const first = law.creditingRate.values[0];
    if (first !== undefined && first.from <= firstDayOf(january)) return creditingRate;
    book.miss(law.creditingRate, january);
    return undefined;
  };
  return (year) => {
    if (!kept.has(year)) kept.set(year, find(year));
    return kept.get(year);
  };
}
