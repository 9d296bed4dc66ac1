import type { Month } from '../../quantities/months.ts';
import { type Rate, rate } from '../../quantities/rate.ts';
import type { Rule, Unit } from '../../rules/rule.ts';
import type { Reading } from './reading.ts';
import type { RuleBook } from './rule-book.ts';

/** By what the rules are carried on. */
export interface CarryingOn {
  readonly wageGrowth: Rate;
}

/** What wages move: bases, bands and average wages. Hong Kong's fees do not follow them. */
const wageUnits: readonly Unit[] = ['CNY/month', 'CNY/year'];

/**
 * The rules past the last value published, as whoever reads the book expects them: amounts a month or a year grow with
 * wages, one step each January after the valuation month, and every other rule is held at its newest value, past its own
 * last day too. Both stand projected. Nothing is known before a first value, nor in a hole between two; what the scenario
 * sets takes the place of what is published and is carried on like it.
 *
 * @rounding a grown amount once, half up to the whole yuan, as notices print it
 */
export function carriedOn(book: RuleBook, { wageGrowth }: CarryingOn): RuleBook {
  const paths = new Map<unknown, (month: Month) => Reading<unknown> | undefined>();
  const pathOf = (rule: Rule<unknown>) => {
    const known = paths.get(rule);
    if (known !== undefined) return known;
    const growth = { rate: wageGrowth, stepsIn: 1 } as const;
    const fresh = book.grown(rule as Rule<number>, growth, { optional: true });
    paths.set(rule, fresh);
    return fresh;
  };
  const look = <T>(rule: Rule<T>, month: Month): Reading<T> | undefined =>
    wageUnits.includes(rule.unit) ? (pathOf(rule)(month) as Reading<T> | undefined) : book.held(rule, month);
  const read = <T>(rule: Rule<T>, month: Month): Reading<T> | undefined => {
    const found = look(rule, month);
    if (found === undefined) book.miss(rule, month);
    return found;
  };
  const rateOfRule = (rule: Rule<string>, month: Month): Reading<Rate> | undefined => {
    const found = read(rule, month);
    return found && { ...found, value: rate(found.value) };
  };
  return { ...book, look, read, rate: rateOfRule };
}
