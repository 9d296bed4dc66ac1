import { monthOfDay } from '../../quantities/calendar.ts';
import { inForce } from '../../rules/in-force.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleUse } from '../shared/result.ts';
import type { RuleBook, RuleBookOptions } from '../shared/rule-book.ts';
import { type UsedValue, useOf } from '../shared/rule-uses.ts';

/** With what a rule is read by the day. */
export interface DayDesk extends RuleBookOptions {
  readonly book: RuleBook;
}

/**
 * The value of a rule in force on the valuation day, to the day and not the month, noted as used; `undefined` where there
 * is none. What the scenario puts in its place holds on any day.
 */
export function usedOn<T>(rule: Rule<T>, { asOf, asKnownOn, overrides, book }: DayDesk): UsedValue<T> | undefined {
  if (Object.hasOwn(overrides, rule.id)) {
    const { value } = book.look(rule, monthOfDay(asOf)) as { readonly value: T };
    return { value, use: book.uses().find((one) => one.rule === rule.id) as RuleUse };
  }
  const found = inForce(rule, asOf, { knownOn: asKnownOn });
  if (found === undefined) return undefined;
  const use = useOf(rule, found.dated, found.standing);
  book.note(use);
  return { value: found.value, use };
}
