import type { RuleUse } from '../shared/result.ts';
import type { PensionCaveat } from './pension-caveat.ts';

/** Rules known only from memory, and rules the scenario replaced, among those used. */
export function caveatsOfRules(uses: readonly RuleUse[]): readonly PensionCaveat[] {
  const recalled = idsOf(uses.filter(({ evidence }) => evidence === 'recalled'));
  const overridden = idsOf(uses.filter(({ standing }) => standing === 'overridden'));
  return [
    ...(recalled === '' ? [] : [{ code: 'RULES_RECALLED' as const, values: { rules: recalled } }]),
    ...(overridden === '' ? [] : [{ code: 'RULES_OVERRIDDEN' as const, values: { rules: overridden } }]),
  ];
}

function idsOf(uses: readonly { readonly rule: string }[]): string {
  return [...new Set(uses.map(({ rule }) => rule))].join(', ');
}
