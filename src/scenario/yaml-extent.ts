import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

/** The first character of something in a text, and the one after its last, as offsets. */
export type Extent = readonly [from: number, to: number];

/** Finds where paths of a document stand. */
export type ExtentFinder = (path: readonly string[], part: 'key' | 'value') => Extent;

/** Walks a path down to its key or value, following aliases, as far as it goes. Maps and aliases are looked up once. */
export function extentFinder(document: Document): ExtentFinder {
  const targetOf = once((node: unknown) => (isAlias(node) ? node.resolve(document) : node));
  const indexOf = once((map: YAMLMap) => new Map(map.items.map((pair) => [keyText(pair.key), pair])));

  const walk = (node: unknown, path: readonly string[], part: 'key' | 'value'): Extent => {
    const target = targetOf(node);
    const [head, ...rest] = path;
    if (head === undefined) return extentOf(target);
    if (isMap(target)) return through(indexOf(target).get(head), startOf(target), rest, part);
    const item = isSeq(target) ? target.items[Number(head)] : undefined;
    return item === undefined ? startOf(target) : walk(item, rest, part);
  };
  const through = (pair: Pair | undefined, start: Extent, rest: readonly string[], part: 'key' | 'value'): Extent => {
    if (pair === undefined) return start;
    const keyOnly = (part === 'key' && rest.length === 0) || isNothing(pair.value);
    return keyOnly ? extentOf(pair.key) : walk(pair.value, rest, part);
  };
  return (path, part) => walk(document.contents, path, part);
}

/** A function that remembers its answers. */
function once<From, To>(answer: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const fresh = answer(from);
    known.set(from, fresh);
    return fresh;
  };
}

/** Where a node stands; the first character of the text where it has no place of its own. */
export function extentOf(node: unknown): Extent {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : [0, 1];
}

/** A key as text; one that is left empty is the empty text. */
export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : String(key);
}

/** The first character of a map or list: where something is missing, there is nothing to underline. */
function startOf(node: unknown): Extent {
  const [from] = extentOf(node);
  return [from, from + 1];
}

function isNothing(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}
