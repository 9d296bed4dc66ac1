import type { Figure } from '../shared/result.ts';
import type { TableDesk } from './table-desk.ts';

/** Where a row comes from: the instruments, how well they are known, and every rule asked, those that said nothing too. */
export interface RowSources {
  readonly source: Figure;
  readonly evidence: Figure;
  readonly rule: Figure;
}

/** The rules asked for a row: those that were there, and those that said nothing. */
export interface RulesAsked {
  readonly rules: readonly string[];
  readonly missing: readonly string[];
}

/** The instruments, grades and ids of the rules of one row, each once, in the order they were read. */
export function rowSources({ book }: TableDesk, { rules, missing }: RulesAsked): RowSources {
  const all = book.uses();
  const uses = rules.flatMap((id) => all.filter(({ rule }) => rule === id));
  return {
    source: joined(uses.map(({ source }) => `${source.instrument}, ${source.publisher}`)),
    evidence: joined(uses.map(({ evidence }) => evidence)),
    rule: joined([...rules, ...missing]),
  };
}

function joined(texts: readonly string[]): Figure {
  return texts.length === 0 ? null : [...new Set(texts)].join('; ');
}
