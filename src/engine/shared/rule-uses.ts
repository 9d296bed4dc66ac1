import type { DatedValue, Rule, Standing } from '../../rules/rule.ts';
import { ruleValueText } from '../../rules/rule-value-text.ts';
import type { RuleUse } from './result.ts';

/** From the firmest to the least firm; a value used in several ways is listed with the least. */
export const standings: readonly Standing[] = ['in-force', 'provisional', 'projected', 'overridden'];

/** One dated value of a rule as a result lists it. */
export function useOf<T>(rule: Rule<T>, dated: DatedValue<T>, standing: Standing): RuleUse {
  const { from, until, evidence, source, value } = dated;
  const reading = readingOf(rule, dated);
  return {
    rule: rule.id,
    value: ruleValueText(value),
    from,
    ...(until !== undefined && { until }),
    ...(reading !== undefined && { reading }),
    evidence,
    standing,
    source,
  };
}

/** The reading a value belongs to; none before the readings part, nor where a value was set from outside. */
function readingOf<T>({ values, defaultReading, otherReading }: Rule<T>, dated: DatedValue<T>): string | undefined {
  if (otherReading === undefined) return undefined;
  if (otherReading.values.includes(dated)) return otherReading.name;
  return values.includes(dated) && dated.from >= otherReading.from ? defaultReading : undefined;
}

/** The order of a basis: by rule, then by day. */
export function byRuleAndDay(first: RuleUse, second: RuleUse): number {
  return byText(first.rule, second.rule) || byText(first.from, second.from);
}

function byText(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}

/** Each value once, listed with the least firm of its standings. */
export function mergedUses(uses: readonly RuleUse[]): readonly RuleUse[] {
  const known = new Map<string, RuleUse>();
  for (const use of uses) {
    const key = `${use.rule} ${use.from} ${use.value}`;
    const before = known.get(key);
    if (before === undefined || standings.indexOf(before.standing) < standings.indexOf(use.standing))
      known.set(key, use);
  }
  return [...known.values()].sort(byRuleAndDay);
}

/** A value, and how the list of rules has it. */
export interface UsedValue<T> {
  readonly value: T;
  readonly use: RuleUse;
}
