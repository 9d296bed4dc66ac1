import type { Month } from '../../quantities/months.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleBook } from './rule-book.ts';

/** Reads the rules of one part of an answer, and keeps which were there and which were not. */
export interface PartReader {
  /** The value in the month; the id stands for a rule that nobody found a source for. */
  read<T>(rule: Rule<T> | undefined, id: string): T | undefined;
  /** The same for limits of the base, which empty no cell where they are not known. */
  limit<T>(rule: Rule<T> | undefined): T | undefined;
  readonly rules: string[];
  readonly missing: string[];
}

/** A reader for one part of an answer in a month. */
export function partReader(book: RuleBook, month: Month): PartReader {
  const rules: string[] = [];
  const missing: string[] = [];
  const limit = <T>(rule: Rule<T> | undefined): T | undefined => {
    const found = rule && book.look(rule, month);
    if (rule !== undefined && found !== undefined) rules.push(rule.id);
    return found?.value;
  };
  return {
    rules,
    missing,
    limit,
    read: (rule, id) => {
      const value = limit(rule);
      if (value === undefined) missing.push(id);
      return value;
    },
  };
}
