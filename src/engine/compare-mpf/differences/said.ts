import type { Rule } from '../../../rules/rule.ts';
import { sayingsOf, type TableDesk } from '../table-desk.ts';

/** One sentence of a cell, and the rules without which it is not said. */
export interface Said<Code extends string> {
  readonly code: Code;
  readonly rules: readonly Rule<unknown>[];
  /** What its one rule must say, where that is law in words. */
  readonly says?: string;
}

/** A sentence that rests on these rules; without any it says what was not found. */
export function said<Code extends string>(code: Code, ...rules: readonly Rule<unknown>[]): Said<Code> {
  return { code, rules };
}

/** A sentence that holds where a rule in words says so. */
export function saidBy<Code extends string>(code: Code, rule: Rule<string>, says: string): Said<Code> {
  return { code, rules: [rule], says };
}

/**
 * Whether a sentence holds in the valuation month. A rule by the year that has ended stands for what has been: its newest
 * year is held.
 */
export function holds({ book, month }: TableDesk, { rules, says }: Said<string>): boolean {
  const values = rules.map((rule) => book.held(rule, month)?.value);
  if (values.includes(undefined)) return false;
  return says === undefined || sayingsOf(String(values[0])).includes(says);
}
