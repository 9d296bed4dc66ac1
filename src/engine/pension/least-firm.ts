import type { Evidence } from '../../rules/rule.ts';
import type { RuleUse } from '../shared/result.ts';
import { standings } from '../shared/rule-uses.ts';

const evidences: readonly Evidence[] = ['verified', 'corroborated', 'derived', 'secondary', 'recalled', 'press'];

/** How well a figure is known: as well as the least known of the rules it rests on; `null` where it rests on none. */
export function leastFirm(
  rules: readonly string[],
  uses: readonly RuleUse[],
): { readonly evidence: string | null; readonly standing: string | null } {
  const own = uses.filter(({ rule }) => rules.includes(rule));
  const last = <T>(order: readonly T[], of: (use: RuleUse) => T): T | null =>
    order.findLast((one) => own.some((use) => of(use) === one)) ?? null;
  return {
    evidence: last(evidences, ({ evidence }) => evidence),
    standing: last(standings, ({ standing }) => standing),
  };
}
