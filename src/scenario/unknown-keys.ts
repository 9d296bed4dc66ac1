import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import { type FieldFault, isMapping, type ScenarioTree, shapeOf } from './scenario-tree.ts';

/**
 * Every key of a tree that is not a field, and every value that should be a map and is not. A key that belongs one
 * level down is told so.
 *
 * @param paths all fields, `assumptions.wageGrowth` for one inside a map
 */
export function unknownKeys(tree: ScenarioTree, paths: readonly string[]): readonly FieldFault[] {
  const maps = [...new Set(paths.filter((path) => path.includes('.')).map((path) => path.split('.')[0] ?? ''))];
  const atTop = [...paths.filter((path) => !path.includes('.')), ...maps];
  return [
    ...keysNotIn(tree, atTop, [], paths),
    ...maps.filter((map) => Object.hasOwn(tree, map)).flatMap((map) => insideMap(tree[map], map, paths)),
  ];
}

function insideMap(value: unknown, map: string, paths: readonly string[]): readonly FieldFault[] {
  if (!isMapping(value)) {
    const values = { key: map, expected: 'map', found: shapeOf(value) };
    return [{ code: 'SCENARIO_WRONG_SHAPE', path: [map], part: 'value', values }];
  }
  const names = paths.filter((path) => path.startsWith(`${map}.`)).map((path) => path.slice(map.length + 1));
  return keysNotIn(value, names, [map], paths);
}

function keysNotIn(
  tree: ScenarioTree,
  names: readonly string[],
  above: readonly string[],
  paths: readonly string[],
): readonly FieldFault[] {
  const known = new Set(names);
  return Object.keys(tree)
    .filter((key) => !known.has(key))
    .map((key) => {
      const meant = paths.find((path) => path.endsWith(`.${key}`)) ?? nearest(key, names);
      const values = { key: quotable(key), known: names.join(', '), ...(meant !== undefined && { nearest: meant }) };
      return { code: 'SCENARIO_UNKNOWN_KEY', path: [...above, key], part: 'key', values };
    });
}
