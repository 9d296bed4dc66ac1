import { money } from '../../../quantities/money.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lastKnown, type Shown } from '../last-known.ts';
import type { PrivateItem, PrivateKind, PrivateRow, PrivateUnit } from './private-columns.ts';
import { termCodes } from './private-terms.ts';

/** What one item says; an amount in whole dollars or yuan. What is `undefined` is not known. */
export interface Said {
  readonly item: PrivateItem;
  readonly hkd?: number | undefined;
  readonly cny?: number | undefined;
  readonly ratio?: string | undefined;
  readonly unit?: PrivateUnit;
  readonly count?: number | undefined;
  readonly days?: number | undefined;
  /** The text of a rule. */
  readonly terms?: string | undefined;
}

/** The rows of one rule, with its days and how well it is known; of a rule that is not known, rows without either. */
export function privateRows<T>(
  kind: PrivateKind,
  rule: Rule<T>,
  shown: Shown,
  say: (value: T | undefined) => readonly Said[],
): readonly PrivateRow[] {
  const known = lastKnown(rule, shown);
  const { from = null, until = null, evidence = null } = known?.use ?? {};
  return say(known?.value).map(({ item, hkd, cny, ratio = null, count = null, unit = null, days = null, terms }) => ({
    ...{ kind, item, hkd: inHundredths(hkd), cny: inHundredths(cny), ratio, count, unit, days },
    ...{ note: terms === undefined ? null : termCodes(terms), from, until, evidence, rule: rule.id },
  }));
}

function inHundredths(whole: number | undefined): number | null {
  return whole === undefined ? null : money(whole * 100);
}
