import { plainText, quotable } from '../problems/plain-text.ts';
import { type Rate, rateText, readDecimal, readPercent } from '../quantities/rate.ts';
import type { Rule } from '../rules/rule.ts';
import { wholeBetween } from './read-figure.ts';
import { type FieldFault, isMapping, shapeOf } from './scenario-tree.ts';
import { unknownKeys } from './unknown-keys.ts';

/** A value that replaces a rule's, or what is wrong with it. */
export type Override = { readonly value: unknown; readonly faults: readonly FieldFault[] };

/** The whole numbers a value may be; `least` 0 also lets a rate be 0. */
export type Bounds = NonNullable<Rule<unknown>['bounds']>;

/**
 * A value in the shape of the rule's newest one: whole number for whole number, decimal fraction for decimal fraction
 * (a percentage is taken too), text for text, a map with the same keys, a list of the same length.
 */
export function readOverride(model: unknown, given: unknown, path: readonly string[], bounds: Bounds): Override {
  if (Array.isArray(model)) return readList(model, given, path, bounds);
  if (isMapping(model)) return readMap(model, given, path, bounds);
  if (typeof given !== 'string') return wrongShape('text', given, path);
  if (typeof model === 'number') return readWhole(given, path, bounds);
  return /^\d+(\.\d+)?$/.test(String(model))
    ? readFraction(given, path, bounds)
    : { value: plainText(given), faults: [] };
}

function readMap(
  model: Readonly<Record<string, unknown>>,
  given: unknown,
  path: readonly string[],
  bounds: Bounds,
): Override {
  if (!isMapping(given)) return wrongShape('map', given, path);
  const names = Object.keys(model);
  const unknown = unknownKeys(given, names).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const parts = names.map((name) => {
    const inside = [...path, name];
    const part = Object.hasOwn(given, name)
      ? readOverride(model[name], given[name], inside, bounds)
      : missing(names, inside);
    return [name, part] as const;
  });
  return {
    value: Object.fromEntries(parts.map(([name, part]) => [name, part.value])),
    faults: [...unknown, ...parts.flatMap(([, part]) => part.faults), ...crossed(parts, path)],
  };
}

/** A floor above its ceiling leaves no value between them. */
function crossed(parts: readonly (readonly [string, Override])[], path: readonly string[]): readonly FieldFault[] {
  const { floor, ceiling } = Object.fromEntries(parts.map(([name, { value }]) => [name, value]));
  if (typeof floor !== 'number' || typeof ceiling !== 'number' || floor <= ceiling) return [];
  const values = { value: String(floor), from: '1', to: String(ceiling), nearest: String(ceiling) };
  return [{ code: 'SCENARIO_OUT_OF_RANGE', path: [...path, 'floor'], part: 'value', values }];
}

function readList(model: readonly unknown[], given: unknown, path: readonly string[], bounds: Bounds): Override {
  if (!Array.isArray(given) || given.length !== model.length) return wrongShape('list', given, path, model.length);
  const parts = model.map((one, index) => readOverride(one, given[index], [...path, String(index)], bounds));
  return { value: parts.map((part) => part.value), faults: parts.flatMap((part) => part.faults) };
}

function readWhole(given: string, path: readonly string[], { least, most }: Bounds): Override {
  const read = wholeBetween(least, most)(given);
  return read.ok
    ? { value: read.value, faults: [] }
    : { value: undefined, faults: [{ ...read.fault, path, part: 'value' }] };
}

/** Rates are decimal text in the rules, `0.0262`; a person may write `2.62%` too. */
function readFraction(given: string, path: readonly string[], { least }: Bounds): Override {
  const rate = readPercent(given) ?? readDecimal(given);
  if (rate !== undefined && atLeast(rate, least) && rate.numerator <= rate.denominator)
    return { value: rateText(rate, 8).replace(/\.?0+$/, ''), faults: [] };
  const lowest = least === 0 ? '0%' : '0.01%';
  const code = rate === undefined ? 'SCENARIO_NOT_A_RATE' : 'SCENARIO_OUT_OF_RANGE';
  const nearest = rate === undefined ? {} : { nearest: rate.numerator > rate.denominator ? '100%' : lowest };
  const values = { value: quotable(given), from: lowest, to: '100%', ...nearest };
  return { value: undefined, faults: [{ code, path, part: 'value', values }] };
}

/** A rate that may not be 0 is a hundredth of a per cent or more. */
function atLeast({ numerator, denominator }: Rate, least: number): boolean {
  return least === 0 ? numerator >= 0 : numerator * 10_000 >= denominator;
}

function missing(names: readonly string[], path: readonly string[]): Override {
  const values = { what: 'keys', known: names.join(', '), key: path.at(-1) ?? '' };
  return { value: undefined, faults: [{ code: 'SCENARIO_MISSING', path, part: 'value', values }] };
}

function wrongShape(expected: string, given: unknown, path: readonly string[], length?: number): Override {
  const values = {
    key: quotable(path.at(-1) ?? ''),
    expected,
    found: shapeOf(given),
    ...(length !== undefined && { length: String(length) }),
  };
  return { value: undefined, faults: [{ code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values }] };
}
