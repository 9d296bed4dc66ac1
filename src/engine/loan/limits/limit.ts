import type { IsoDate } from '../../../quantities/calendar.ts';
import { type Rate, rate } from '../../../quantities/rate.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { Borrower } from '../borrower.ts';
import type { Home } from '../home.ts';
import { type DayDesk, usedOn } from '../used-on.ts';

/** A ceiling or floor as it is on a day: a ratio or a count of months, neither where its text leaves the case out. */
export interface LimitValue {
  readonly ratio?: Rate;
  /** The ratio by the stricter reading, where it turns on what nobody said of the borrower; 0 where that one is not known. */
  readonly stricter?: Rate;
  readonly months?: number;
  readonly uses: readonly RuleUse[];
}

/** By what a limit is read: the valuation day, and where they are said the day of the loan, the home and the borrower. */
export interface LimitDesk extends DayDesk {
  readonly drawdown?: IsoDate;
  readonly home?: Home;
  readonly borrower?: Borrower;
}

/** Where a limit comes from: the rules, and how its value is read by the day; `undefined` where it is not in force. */
export interface LimitSource {
  readonly rules: readonly string[];
  readonly read: (desk: LimitDesk) => LimitValue | undefined;
}

/** A limit that is a ratio in a rule's value. */
export function ratioIn<T>(rule: Rule<T>, part: (value: T) => string | undefined): LimitSource {
  return {
    rules: [rule.id],
    read: (desk) => {
      const used = usedOn(rule, desk);
      if (used === undefined) return undefined;
      const text = part(used.value);
      return { ...(text !== undefined && { ratio: rate(text) }), uses: [used.use] };
    },
  };
}

/** A limit that is a count of months in a rule's value. */
export function monthsIn<T>(rule: Rule<T>, part: (value: T) => number): LimitSource {
  return {
    rules: [rule.id],
    read: (desk) => {
      const used = usedOn(rule, desk);
      return used && { months: part(used.value), uses: [used.use] };
    },
  };
}

/** A limit that is a rule's count of months. */
export function monthsOf(rule: Rule<number>): LimitSource {
  return monthsIn(rule, (value) => value);
}
