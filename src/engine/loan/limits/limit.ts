import type { IsoDate } from '../../../quantities/calendar.ts';
import { type Rate, rate } from '../../../quantities/rate.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleUse } from '../../shared/result.ts';
import { type DayDesk, usedOn } from '../used-on.ts';

/** A ceiling or floor as it is on a day: a ratio or a count of months, neither where its text leaves the case out. */
export interface LimitValue {
  readonly ratio?: Rate;
  readonly months?: number;
  readonly uses: readonly RuleUse[];
}

/** By what a limit is read: the valuation day, and the day of the loan where it is said. */
export interface LimitDesk extends DayDesk {
  readonly drawdown?: IsoDate;
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

/** A limit that is a rule's count of months. */
export function monthsOf(rule: Rule<number>): LimitSource {
  return {
    rules: [rule.id],
    read: (desk) => {
      const used = usedOn(rule, desk);
      return used && { months: used.value, uses: [used.use] };
    },
  };
}
