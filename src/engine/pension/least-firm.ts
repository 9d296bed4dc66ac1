import type { Evidence } from '../../rules/rule.ts';
import type { RuleUse } from '../shared/result.ts';
import { standings } from '../shared/rule-uses.ts';

const evidences: readonly Evidence[] = ['verified', 'corroborated', 'derived', 'secondary', 'recalled', 'press'];

/**
 * How well a figure is known: as well as the least known of the rules it rests on; `null` where it rests on none. A
 * value of the scenario's own has a standing and no evidence.
 */
export function leastFirm(
  rules: readonly string[],
  uses: readonly RuleUse[],
): { readonly evidence: string | null; readonly standing: string | null } {
  const own = uses.filter(({ rule }) => rules.includes(rule));
  const ruled = own.filter(({ standing }) => standing !== 'overridden');
  return {
    evidence: evidences.findLast((one) => ruled.some(({ evidence }) => evidence === one)) ?? null,
    standing: standings.findLast((one) => own.some(({ standing }) => standing === one)) ?? null,
  };
}
