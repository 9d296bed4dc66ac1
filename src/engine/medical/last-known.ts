import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import type { Month } from '../../quantities/months.ts';
import { valuesSeen } from '../../rules/in-force.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleUse } from '../shared/result.ts';
import type { RuleBook } from '../shared/rule-book.ts';
import type { UsedValue } from '../shared/rule-uses.ts';

/** With what a table reads its rules that shows them as they were found. */
export interface Shown {
  readonly book: RuleBook;
  readonly month: Month;
  readonly asKnownOn: IsoDate | undefined;
}

/**
 * The value in force in a month, or else the newest one known whose last day is given, as it stood then: to be shown with
 * its days. `undefined` where there is neither.
 */
export function lastKnown<T>(rule: Rule<T>, { book, month, asKnownOn }: Shown): UsedValue<T> | undefined {
  const until = valuesSeen(rule, { knownOn: asKnownOn }).at(-1)?.until;
  const found = book.look(rule, month) ?? (until === undefined ? undefined : book.look(rule, monthOfDay(until)));
  if (found === undefined) return undefined;
  const use = book.uses().find((one) => one.rule === rule.id && one.from === found.from) as RuleUse;
  return { value: found.value, use };
}
