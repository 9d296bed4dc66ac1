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
 * The tree with a text set at a path. Where the path leads through a value, a map takes its place, which is then judged
 * and found wrong; a value that stands where a map belongs stays, and is found wrong itself.
 *
 * @param maps the keys at the top that are maps
 */
export function withText(
  tree: ScenarioTree,
  [head = '', ...rest]: readonly string[],
  text: string,
  maps: ReadonlySet<string>,
): ScenarioTree {
  if (rest.length === 0) return { ...tree, [head]: text };
  const below = Object.hasOwn(tree, head) ? tree[head] : {};
  if (!isMapping(below) && maps.has(head)) return tree;
  return { ...tree, [head]: withText(isMapping(below) ? below : {}, rest, text, maps) };
}

/** The tree without what stands at some paths. */
export function without(tree: ScenarioTree, paths: readonly (readonly string[])[]): ScenarioTree {
  const below = new Map<string, (readonly string[])[]>();
  for (const [head = ''] of paths) below.set(head, []);
  for (const [head = '', ...rest] of paths) below.get(head)?.push(rest);
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => {
      const gone = below.get(key);
      if (gone === undefined) return [[key, value]];
      const whole = gone.some((rest) => rest.length === 0);
      return whole || !isMapping(value) ? [] : [[key, without(value, gone)]];
    }),
  );
}

/** Whether anything stands at a path. */
export function holds(tree: unknown, [head = '', ...rest]: readonly string[]): boolean {
  if (!isMapping(tree) || !Object.hasOwn(tree, head)) return false;
  return rest.length === 0 || holds(tree[head], rest);
}
