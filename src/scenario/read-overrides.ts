import { nearestPath } from '../problems/nearest-path.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Rule } from '../rules/rule.ts';
import { type Bounds, readOverride } from './read-override.ts';
import { type FieldFault, isMapping, type ScenarioTree, shapeOf } from './scenario-tree.ts';

/** Values that replace a rule's, by rule id. */
export interface Overrides {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly FieldFault[];
}

/** The map `rules` of a scenario. The rules themselves are only loaded when it is there. */
export async function readOverrides(tree: ScenarioTree): Promise<Overrides> {
  if (!Object.hasOwn(tree, 'rules')) return { values: {}, faults: [] };
  const given = tree['rules'];
  if (!isMapping(given)) {
    const values = { key: 'rules', expected: 'map', found: shapeOf(given) };
    return { values: {}, faults: [{ code: 'SCENARIO_WRONG_SHAPE', path: ['rules'], part: 'value', values }] };
  }
  const { rules } = await import('../rules/rules.ts');
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const read = Object.entries(given).map(([id, value]) => {
    const rule = byId.get(id);
    const override =
      rule === undefined
        ? unknownRule(id, [...byId.keys()])
        : readOverride(rule.values.at(-1)?.value, value, ['rules', id], boundsOf(rule));
    return [id, override] as const;
  });
  return {
    values: Object.fromEntries(read.map(([id, { value }]) => [id, value])),
    faults: read.flatMap(([, { faults }]) => faults),
  };
}

function boundsOf({ bounds, unit }: Rule<unknown>): Bounds {
  return bounds ?? { least: 1, most: unit === 'months' ? 1_200 : 10_000_000 };
}

function unknownRule(id: string, ids: readonly string[]): { value: undefined; faults: readonly FieldFault[] } {
  const meant = nearestPath(id, ids);
  const values = { value: quotable(id), ...(meant !== undefined && { nearest: meant }) };
  return { value: undefined, faults: [{ code: 'SCENARIO_UNKNOWN_RULE', path: ['rules', id], part: 'key', values }] };
}
