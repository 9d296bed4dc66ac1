import type { Caveat, Result, RuleUse, Table } from './result.ts';
import { byRuleAndDay, standings } from './rule-uses.ts';

/** A table beyond the contract, computed only when asked for by name, with the rules it rests on. */
export interface MoreTable {
  readonly id: string;
  readonly table: Table;
  readonly caveats: readonly Caveat[];
  readonly basis: readonly RuleUse[];
}

/** The result with further tables; what they rest on and what must be said of them is added once. */
export function withTables(result: Result, more: readonly MoreTable[]): Result {
  if (more.length === 0) return result;
  const tables = { ...result.tables, ...Object.fromEntries(more.map(({ id, table }) => [id, table])) };
  const caveats = more.reduce<readonly Caveat[]>((known, { caveats }) => withoutTwins(known, caveats), result.caveats);
  return { ...result, tables, caveats, basis: merged([...result.basis, ...more.flatMap(({ basis }) => basis)]) };
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
