import { quotable } from '../problems/plain-text.ts';
import { type FieldFault, isMapping, type ScenarioTree } from './scenario-tree.ts';

/** Something nobody said, by its name in the sentences. */
export function missing(what: string): FieldFault {
  return { code: 'SCENARIO_MISSING', path: [], part: 'value', values: { what } };
}

/** Two fields, each valid by itself, that do not go together; it is told of the first. */
export function conflict(
  tree: ScenarioTree,
  field: string,
  other: string,
  more: Readonly<Record<string, string>> = {},
): FieldFault {
  const values = { field, value: textAt(tree, field), other, otherValue: textAt(tree, other), ...more };
  return { code: 'SCENARIO_CONFLICT', path: [field], part: 'value', values };
}

/** What was typed at a key, as a sentence quotes it. */
export function textAt(tree: ScenarioTree, name: string): string {
  return quotable(String(tree[name]));
}

/** A list of maps as a sentence quotes it: one value of each. */
export function columnText(list: unknown, key: string): string {
  if (!Array.isArray(list)) return quotable(String(list));
  return quotable(list.map((row: unknown) => (isMapping(row) ? row[key] : row)).join(', '));
}
