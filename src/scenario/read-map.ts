import { type FieldFault, isMapping, shapeOf } from './scenario-tree.ts';
import type { TextReader } from './text-reader.ts';
import { unknownKeys } from './unknown-keys.ts';

type Readers = Readonly<Record<string, TextReader<unknown>>>;
type ValueOf<Reader> = Reader extends TextReader<infer Value> ? Value : never;

/** A small map of texts: what it is in the sentences, how each key is read, and which of them it needs. */
export interface MapShape<Keys extends Readers> {
  readonly what: string;
  readonly readers: Keys;
  readonly needed: readonly (keyof Keys & string)[];
}

/** The values that could be read, and what is wrong with the others. */
export interface MapRead<Keys extends Readers> {
  readonly values: { readonly [Key in keyof Keys]?: ValueOf<Keys[Key]> };
  readonly faults: readonly FieldFault[];
}

/** A map inside a scenario: one row of a list, or one map of its own. */
export function readMap<Keys extends Readers>(
  given: unknown,
  path: readonly string[],
  { what, readers, needed }: MapShape<Keys>,
): MapRead<Keys> {
  if (!isMapping(given)) return { values: {}, faults: [wrongShape(path.join('.'), 'map', given, path)] };
  const unknown = unknownKeys(given, Object.keys(readers)).map((fault) => ({
    ...fault,
    path: [...path, ...fault.path],
  }));
  const absent = needed
    .filter((key) => !Object.hasOwn(given, key))
    .map((key): FieldFault => ({ code: 'SCENARIO_MISSING', path, part: 'value', values: { what, key } }));
  const cells = Object.entries(readers)
    .filter(([key]) => Object.hasOwn(given, key))
    .map(([key, reader]) => [key, readCell(given[key], [...path, key], reader)] as const);
  const read = cells.flatMap(([key, cell]) => ('value' in cell ? [[key, cell.value] as const] : []));
  return {
    values: Object.fromEntries(read) as MapRead<Keys>['values'],
    faults: [...unknown, ...absent, ...cells.flatMap(([, cell]) => ('fault' in cell ? [cell.fault] : []))],
  };
}

type Cell = { readonly value: unknown } | { readonly fault: FieldFault };

function readCell(said: unknown, path: readonly string[], reader: TextReader<unknown>): Cell {
  if (typeof said !== 'string') return { fault: wrongShape(path.at(-1) ?? '', 'text', said, path) };
  const read = reader(said);
  return read.ok ? { value: read.value } : { fault: { ...read.fault, path, part: 'value' } };
}

/** Something of another shape than it needs. */
export function wrongShape(key: string, expected: string, given: unknown, path: readonly string[]): FieldFault {
  return { code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values: { key, expected, found: shapeOf(given) } };
}
