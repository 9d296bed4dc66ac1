import type { Caveat, Result, RuleUse, Table } from './result.ts';
import { isOfRules, ruleCaveats } from './rule-caveats.ts';
import { mergedUses } from './rule-uses.ts';

/** A table beyond the contract, computed only when asked for by name, with the rules it rests on. */
export interface MoreTable {
  readonly id: string;
  readonly table: Table;
  readonly caveats: readonly Caveat[];
  readonly basis: readonly RuleUse[];
}

/**
 * The result with further tables; what they rest on and what must be said of them is added once, and what is said of the
 * rules used is said of theirs too.
 */
export function withTables(
  result: Result,
  more: readonly MoreTable[],
  overrides: Readonly<Record<string, unknown>>,
): Result {
  if (more.length === 0) return result;
  const tables = { ...result.tables, ...Object.fromEntries(more.map(({ id, table }) => [id, table])) };
  const basis = mergedUses([...result.basis, ...more.flatMap((one) => one.basis)]);
  const said = result.caveats.filter((caveat) => !isOfRules(caveat));
  const caveats = more.reduce<readonly Caveat[]>((known, one) => withoutTwins(known, one.caveats), said);
  return { ...result, tables, basis, caveats: [...caveats, ...ruleCaveats(overrides, basis)] };
}

function withoutTwins(known: readonly Caveat[], added: readonly Caveat[]): readonly Caveat[] {
  const said = new Set(known.map(textOf));
  return [...known, ...added.filter((caveat) => !said.has(textOf(caveat)))];
}

function textOf({ code, values }: Caveat): string {
  return `${code} ${JSON.stringify(values)}`;
}
