import type { Fault } from './text-reader.ts';

/** A scenario before it is judged: text at the leaves, maps above; what a person typed otherwise is still in it. */
export type ScenarioTree = Readonly<Record<string, unknown>>;

/** A fault of one field: where it is, and whether its key or its value is meant. */
export interface FieldFault extends Fault {
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
}

export function isMapping(value: unknown): value is ScenarioTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shape of a value as a fault names it. */
export function shapeOf(value: unknown): 'nothing' | 'list' | 'map' | 'text' {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' ? 'map' : 'text';
}

/** `assumptions.wageGrowth` or `rules.shenzhen/pension/benefit-base` as steps down the tree. */
export function stepsOf(path: string): readonly string[] {
  return path.split('.');
}

/**
 * The tree with a text set at a path. Where the path leads through something that is not a map the tree stays as it
 * is: that value is judged, and found wrong, in its own place.
 */
export function withText(tree: ScenarioTree, [head = '', ...rest]: readonly string[], text: string): ScenarioTree {
  if (rest.length === 0) return { ...tree, [head]: text };
  const below = Object.hasOwn(tree, head) ? tree[head] : {};
  return isMapping(below) ? { ...tree, [head]: withText(below, rest, text) } : tree;
}

/** The tree without what stands at some paths. */
export function without(tree: ScenarioTree, paths: readonly (readonly string[])[]): ScenarioTree {
  const gone = new Set(paths.filter((path) => path.length === 1).map(([head]) => head));
  const kept = Object.entries(tree).filter(([key]) => !gone.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const deeper = paths.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
      return [key, deeper.length > 0 && isMapping(value) ? without(value, deeper) : value];
    }),
  );
}
