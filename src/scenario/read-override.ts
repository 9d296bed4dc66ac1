import { quotable } from '../problems/plain-text.ts';
import { rateText, readDecimal, readPercent } from '../quantities/rate.ts';
import { wholeBetween } from './read-figure.ts';
import { type FieldFault, isMapping, shapeOf } from './scenario-tree.ts';
import { unknownKeys } from './unknown-keys.ts';

/** A value that replaces a rule's, or what is wrong with it. */
export type Override = { readonly value: unknown; readonly faults: readonly FieldFault[] };

const anyWhole = wholeBetween(0, 10_000_000);

/**
 * A value in the shape of the rule's newest one: whole number for whole number, decimal fraction for decimal fraction
 * (a percentage is taken too), text for text, a map with the same keys, a list of the same length.
 */
export function readOverride(model: unknown, given: unknown, path: readonly string[]): Override {
  if (Array.isArray(model)) return readList(model, given, path);
  if (isMapping(model)) return readMap(model, given, path);
  if (typeof given !== 'string') return wrongShape('text', given, path);
  if (typeof model === 'number') return readWhole(given, path);
  return /^\d+(\.\d+)?$/.test(String(model)) ? readFraction(given, path) : { value: given, faults: [] };
}

function readMap(model: Readonly<Record<string, unknown>>, given: unknown, path: readonly string[]): Override {
  if (!isMapping(given)) return wrongShape('map', given, path);
  const names = Object.keys(model);
  const unknown = unknownKeys(given, names).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const parts = names.map((name) => {
    const inside = [...path, name];
    const part = Object.hasOwn(given, name) ? readOverride(model[name], given[name], inside) : missing(names, inside);
    return [name, part] as const;
  });
  return {
    value: Object.fromEntries(parts.map(([name, part]) => [name, part.value])),
    faults: [...unknown, ...parts.flatMap(([, part]) => part.faults)],
  };
}

function readList(model: readonly unknown[], given: unknown, path: readonly string[]): Override {
  if (!Array.isArray(given) || given.length !== model.length) return wrongShape('list', given, path, model.length);
  const parts = model.map((one, index) => readOverride(one, given[index], [...path, String(index)]));
  return { value: parts.map((part) => part.value), faults: parts.flatMap((part) => part.faults) };
}

function readWhole(given: string, path: readonly string[]): Override {
  const read = anyWhole(given);
  return read.ok
    ? { value: read.value, faults: [] }
    : { value: undefined, faults: [{ ...read.fault, path, part: 'value' }] };
}

/** Rates are decimal text in the rules, `0.0262`; a person may write `2.62%` too. */
function readFraction(given: string, path: readonly string[]): Override {
  const rate = readPercent(given) ?? readDecimal(given);
  if (rate !== undefined && rate.numerator >= 0 && rate.numerator <= rate.denominator)
    return { value: rateText(rate, 8).replace(/\.?0+$/, ''), faults: [] };
  const code = rate === undefined ? 'SCENARIO_NOT_A_RATE' : 'SCENARIO_OUT_OF_RANGE';
  const nearest = rate === undefined ? {} : { nearest: rate.numerator < 0 ? '0%' : '100%' };
  const values = { value: quotable(given), from: '0%', to: '100%', ...nearest };
  return { value: undefined, faults: [{ code, path, part: 'value', values }] };
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
