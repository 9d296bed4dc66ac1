import type { Caveat, Result, RuleUse, Table } from './result.ts';
import { isOfRules, ruleCaveats } from './rule-caveats.ts';
import { byRuleAndDay, standings } from './rule-uses.ts';

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
  const basis = merged([...result.basis, ...more.flatMap((one) => one.basis)]);
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

/** Each value once, listed with the least firm of its standings. */
function merged(uses: readonly RuleUse[]): readonly RuleUse[] {
  const known = new Map<string, RuleUse>();
  for (const use of uses) {
    const key = `${use.rule} ${use.from} ${use.value}`;
    const before = known.get(key);
    if (before === undefined || standings.indexOf(before.standing) < standings.indexOf(use.standing))
      known.set(key, use);
  }
  return [...known.values()].sort(byRuleAndDay);
}
