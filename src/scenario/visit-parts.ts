import { quotable } from '../problems/plain-text.ts';
import { type FieldFault, isMapping, type ScenarioTree, shapeOf } from './scenario-tree.ts';
import type { TextReader } from './text-reader.ts';
import { likeOf, type PartName, partNames } from './visit-kinds.ts';

/** A visit before it is judged: each part as given, with its place. Only a map may lack one that it needs. */
export interface VisitParts {
  /** The whole as text; of a map there is none. */
  readonly text?: string;
  readonly path: readonly string[];
  readonly given: Readonly<Partial<Record<PartName, Part>>>;
}

interface Part {
  readonly said: unknown;
  readonly path: readonly string[];
}

/** What was read, as far as it could be, and what is wrong with it. */
export interface Read<T> {
  readonly value?: T;
  readonly faults: readonly FieldFault[];
}

/** The parts of a visit as text or as a map, or why it is neither. */
export function readParts(given: unknown, path: readonly string[]): Read<VisitParts> {
  if (typeof given === 'string') return partsOfText(given, path);
  if (isMapping(given)) return { value: partsOfMap(given, path), faults: [] };
  const values = { key: path.join('.'), expected: 'visit', found: shapeOf(given) };
  return { faults: [{ code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values }] };
}

/** `KIND:FACILITY:AMOUNT[xN][:ACCESS]`; only the facility may be empty, as most in Hong Kong are. */
function partsOfText(text: string, path: readonly string[]): Read<VisitParts> {
  const [kind = '', facility, third = '', access, ...more] = text.split(':').map((part) => part.trim());
  const [, amount = third, times] = /^([^x]*)x(.*)$/s.exec(third) ?? [];
  const parts = { kind, amount, times, access };
  if (more.length > 0 || Object.values(parts).includes(''))
    return { faults: [notAVisit({ text, path }, likeOf(kind))] };
  const given = Object.entries({ ...parts, facility }).filter(([, said]) => said !== undefined);
  return {
    value: { text, path, given: Object.fromEntries(given.map(([name, said]) => [name, { said, path }])) },
    faults: [],
  };
}

function partsOfMap(map: ScenarioTree, path: readonly string[]): VisitParts {
  const given = partNames.filter((name) => Object.hasOwn(map, name));
  return {
    path,
    given: Object.fromEntries(given.map((name) => [name, { said: map[name], path: [...path, name] }])),
  };
}

/** What a part says; nothing where it was not given. */
export function readPart<T>(parts: VisitParts, name: PartName, reader: TextReader<T>): Read<T> {
  const part = parts.given[name];
  if (part === undefined) return { faults: [] };
  const { said, path } = part;
  if (typeof said !== 'string') {
    const values = { key: name, expected: 'text', found: shapeOf(said) };
    return { faults: [{ code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values }] };
  }
  const read = reader(said);
  return read.ok ? { value: read.value, faults: [] } : { faults: [{ ...read.fault, path, part: 'value' }] };
}

/** A part that must be given. */
export function needPart<T>(parts: VisitParts, name: PartName, reader: TextReader<T>): Read<T> {
  if (parts.given[name] !== undefined) return readPart(parts, name, reader);
  const values = { what: 'visit', key: name };
  return { faults: [{ code: 'SCENARIO_MISSING', path: parts.path, part: 'value', values }] };
}

/**
 * A text that has not the form of a visit, or not that of its kind.
 *
 * @param like how one of that kind is written
 */
export function notAVisit({ text = '', path }: Pick<VisitParts, 'text' | 'path'>, like?: string): FieldFault {
  const values = { value: quotable(text), ...(like !== undefined && { like }) };
  return { code: 'SCENARIO_NOT_A_VISIT', path, part: 'value', values };
}
