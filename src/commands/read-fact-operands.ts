import type { FactList } from '../engine/shared/result.ts';
import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import { tooMany } from './line-problems.ts';

/** What the operands of `explain` ask: facts by id, of a scenario in a file or of flags alone. */
export interface FactsAsked {
  readonly facts: readonly string[];
  /** Whether any of them is there only in Hong Kong dollars. */
  readonly hongKongDollars: boolean;
  readonly file: string | undefined;
  readonly problems: readonly Problem[];
}

/** Tells facts from the scenario file: a file has an ending or a slash, or is `-`. No fact named is the main one. */
export function readFactOperands(operands: readonly string[], list: FactList): FactsAsked {
  const files = operands.filter(isFile);
  const named = [...new Set(operands.filter((operand) => !isFile(operand)))];
  const known = [...list.always, ...list.inHongKongDollars];
  const facts = named.length === 0 ? [list.main] : named.filter((id) => known.includes(id));
  return {
    facts,
    hongKongDollars: facts.some((id) => list.inHongKongDollars.includes(id)),
    file: files[0],
    problems: [
      ...named.filter((id) => !known.includes(id)).map((id) => unknownFact(id, known)),
      ...files.slice(1).map((file) => tooMany(file, 1)),
    ],
  };
}

/** Whether an operand is a file: it has an ending or a slash, or is `-`. */
export function isFile(operand: string): boolean {
  return operand === '-' || /[./\\]/.test(operand);
}

function unknownFact(id: string, known: readonly string[]): Problem {
  const near = nearest(id, known);
  const values = { value: quotable(id), known: known.join(', '), ...(near !== undefined && { nearest: near }) };
  return { code: 'COMMAND_UNKNOWN_FACT', place: { kind: 'command' }, values };
}
