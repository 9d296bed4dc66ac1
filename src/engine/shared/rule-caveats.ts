import type { Caveat, RuleUse } from './result.ts';

const ruleCaveatCodes = ['RULES_RECALLED', 'RULES_OVERRIDDEN', 'OVERRIDES_UNUSED'] as const;

/** What every plan says of the rules it used. */
export type RuleCaveatCode = (typeof ruleCaveatCodes)[number];

/** Whether a caveat speaks of the rules used. */
export function isOfRules({ code }: Caveat): boolean {
  return ruleCaveatCodes.some((known) => known === code);
}

/** Rules known only from memory, rules the scenario replaced, and replacements that had no effect. */
export function ruleCaveats(
  overrides: Readonly<Record<string, unknown>>,
  uses: readonly RuleUse[],
): readonly Caveat<RuleCaveatCode>[] {
  const recalled = idsOf(uses.filter(({ evidence }) => evidence === 'recalled'));
  const overridden = idsOf(uses.filter(({ standing }) => standing === 'overridden'));
  const unused = Object.keys(overrides).filter((id) => !uses.some(({ rule }) => rule === id));
  return [
    ...(recalled === '' ? [] : [{ code: 'RULES_RECALLED' as const, values: { rules: recalled } }]),
    ...(overridden === '' ? [] : [{ code: 'RULES_OVERRIDDEN' as const, values: { rules: overridden } }]),
    ...(unused.length === 0 ? [] : [{ code: 'OVERRIDES_UNUSED' as const, values: { rules: unused.join(', ') } }]),
  ];
}

function idsOf(uses: readonly { readonly rule: string }[]): string {
  return [...new Set(uses.map(({ rule }) => rule))].join(', ');
}
