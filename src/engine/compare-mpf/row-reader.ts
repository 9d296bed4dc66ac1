import type { Month } from '../../quantities/months.ts';
import type { Rule } from '../../rules/rule.ts';
import { type ProvenanceColumnId, provenanceOf } from '../shared/provenance.ts';
import type { Figure, RuleUse } from '../shared/result.ts';
import type { RuleBook } from '../shared/rule-book.ts';

/** Reads the rules of one row of a table, and remembers which said something and which did not. */
export interface RowReader {
  /** What the rule says in the month; `undefined` where it says nothing then. */
  read<T>(rule: Rule<T>): T | undefined;
  /** The sayings of a rule that is words; `NOT_KNOWN` where it says nothing. */
  sayings(rule: Rule<string>): readonly string[];
  /** The ids of the rules that say nothing. */
  silent(): readonly string[];
  /** The columns that say where the row comes from. */
  provenance(): Readonly<Record<ProvenanceColumnId, Figure>>;
}

/** A reader of one row, on the rules of one month. */
export function rowReader(book: RuleBook, month: Month): RowReader {
  const uses: RuleUse[] = [];
  const silent: string[] = [];
  const read = <T>(rule: Rule<T>): T | undefined => {
    const found = book.look(rule, month);
    if (found === undefined) silent.push(rule.id);
    else uses.push(book.uses().find((one) => one.rule === rule.id && one.from === found.from) as RuleUse);
    return found?.value;
  };
  return {
    read,
    sayings: (rule) => read(rule)?.split(', ') ?? ['NOT_KNOWN'],
    silent: () => silent,
    provenance: () => provenanceOf(uses, silent.length === 0 ? undefined : silent.join('; ')),
  };
}
