import { type IsoDate, monthOfDay } from '../../../quantities/calendar.ts';
import { inForce, valuesSeen } from '../../../rules/in-force.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RuleUse } from '../../shared/result.ts';
import type { RuleBook, RuleBookOptions } from '../../shared/rule-book.ts';
import { type UsedValue, useOf } from '../../shared/rule-uses.ts';

/** With what a whole series of dated values is read. */
export interface SeriesDesk extends RuleBookOptions {
  readonly book: RuleBook;
}

/**
 * Every value of a rule that had begun by the valuation day and could be known, oldest first, each noted as used. What the
 * scenario puts in the place of the rule stands alone.
 */
export function datedValues<T>(rule: Rule<T>, desk: SeriesDesk): readonly UsedValue<T>[] {
  const { asOf, asKnownOn, overrides, book } = desk;
  if (Object.hasOwn(overrides, rule.id)) {
    const { value } = book.look(rule, monthOfDay(asOf)) as { readonly value: T };
    return [{ value, use: book.uses().find((one) => one.rule === rule.id) as RuleUse }];
  }
  const newest = inForce(rule, asOf, { knownOn: asKnownOn });
  return valuesSeen(rule, { knownOn: asKnownOn })
    .filter(({ from }) => from <= asOf)
    .map((dated) => {
      const use = useOf(rule, dated, dated === newest?.dated ? newest.standing : 'in-force');
      book.note(use);
      return { value: dated.value, use };
    });
}

/** Whether the last day of a value lies behind: a year is told only once it is over, and was over on the day it is known on. */
export function isOver({ until }: { readonly until?: IsoDate }, { asOf, asKnownOn = asOf }: SeriesDesk): boolean {
  return until === undefined || (until < asOf && until < asKnownOn);
}
