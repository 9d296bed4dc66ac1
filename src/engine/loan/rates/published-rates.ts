import { firstDayOf, type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { type Rate, rate } from '../../../quantities/rate.ts';
import { inForce } from '../../../rules/in-force.ts';
import { type MonthlySeries, seriesAt } from '../../../rules/monthly-series.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { useOf } from '../../shared/rule-uses.ts';
import { type AssumedRate, assumedOn } from './assumed-rate.ts';
import type { ReferenceRate } from './reference-rate.ts';

/** What published rates are read with: the day looked from, and the book that remembers what was used. */
export interface RateDesk {
  readonly asOf: IsoDate;
  readonly asKnownOn?: IsoDate;
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly book: RuleBook;
}

/**
 * A rate that changes on days: that in force on a day up to the valuation day; after it the rate assumed, or the newest one.
 *
 * @param part which rate of the rule's value
 */
export function ruleRate<T>(
  rule: Rule<T>,
  part: (value: T) => string,
  assumed: AssumedRate | undefined,
  { asOf, asKnownOn: knownOn, overrides, book }: RateDesk,
): ReferenceRate {
  const on = (day: IsoDate): Rate | undefined => {
    if (Object.hasOwn(overrides, rule.id)) return rate(part(book.look(rule, monthOfDay(day))?.value as T));
    const found = inForce(rule, day, { knownOn });
    if (found === undefined) {
      book.miss(rule, monthOfDay(day));
      return undefined;
    }
    book.note(useOf(rule, found.dated, found.standing));
    return rate(part(found.value));
  };
  return {
    published: (day) => (day > asOf ? undefined : on(day)),
    assumed: (day) => (day > asOf ? (assumedOn(assumed, day) ?? on(asOf)) : undefined),
  };
}

/** The same of a monthly series: that of a month up to the valuation month; after it the rate assumed, or the newest one. */
export function seriesRate(series: MonthlySeries, assumed: AssumedRate | undefined, desk: RateDesk): ReferenceRate {
  const { asOf, asKnownOn, book } = desk;
  const now = monthOfDay(asOf);
  const on = (day: IsoDate): Rate | undefined => {
    const found = seriesAt(series, monthOfDay(day), asKnownOn && monthOfDay(asKnownOn));
    if (found === undefined) {
      book.miss(series, monthOfDay(day));
      return undefined;
    }
    const { id, evidence, source } = series;
    const { value, standing } = found;
    book.note({ rule: id, value, from: firstDayOf(found.month), evidence, standing, source });
    return rate(value);
  };
  return {
    published: (day) => (monthOfDay(day) > now ? undefined : on(day)),
    assumed: (day) => (monthOfDay(day) > now ? (assumedOn(assumed, day) ?? on(asOf)) : undefined),
  };
}
