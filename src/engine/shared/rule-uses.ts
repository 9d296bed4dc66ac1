import type { Standing } from '../../rules/rule.ts';
import type { RuleUse } from './result.ts';

/** From the firmest to the least firm; a value used in several ways is listed with the least. */
export const standings: readonly Standing[] = ['in-force', 'provisional', 'projected', 'overridden'];

/** The order of a basis: by rule, then by day. */
export function byRuleAndDay(first: RuleUse, second: RuleUse): number {
  return byText(first.rule, second.rule) || byText(first.from, second.from);
}

function byText(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
