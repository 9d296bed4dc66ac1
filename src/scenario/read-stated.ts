import type { AwardLineId } from '../engine/pension/award/award-scenario.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Yuan } from '../quantities/money.ts';
import { moneyText } from '../quantities/money.ts';
import { yuanBetween } from './read-figure.ts';
import { type FieldFault, isMapping, type ScenarioTree, shapeOf } from './scenario-tree.ts';
import { unknownKeys } from './unknown-keys.ts';

/** The amounts a letter prints, by line. */
export type StatedAmounts = Readonly<Partial<Record<AwardLineId, Yuan>>>;

interface Stated {
  readonly values: StatedAmounts;
  readonly faults: readonly FieldFault[];
}

const lines: readonly AwardLineId[] = ['base', 'account', 'seniority', 'fixed', 'allowances', 'transitional', 'total'];

const amount = yuanBetween(0, 1_000_000);

/** The key `stated` of a letter: a map of amounts by line, or the same as text, `base=965.73,total=1417.78`. */
export function readStated(tree: ScenarioTree): Stated {
  const given = Object.hasOwn(tree, 'stated') ? tree['stated'] : {};
  if (typeof given === 'string') return readText(given);
  if (isMapping(given)) return readMap(given, (line) => ['stated', line]);
  return { values: {}, faults: [wrongShape('amounts', shapeOf(given), ['stated'])] };
}

/** A comma parts two lines only before a name, so that the one in `1,163.39` is found in its amount. */
function readText(text: string): Stated {
  const pairs = text
    .split(/[,，;](?=\s*[A-Za-z]+\s*[=:])/)
    .map((pair) => /^\s*([^=:]*?)\s*[=:]\s*(.*?)\s*$/s.exec(pair));
  if (pairs.some((pair) => pair === null)) return { values: {}, faults: [wrongShape('amounts', 'text', ['stated'])] };
  const named = pairs.map((pair): [string, string] => [pair?.[1] ?? '', pair?.[2] ?? '']);
  const { values, faults } = readMap(Object.fromEntries(named), () => ['stated']);
  // The whole text is the place of each: nothing inside it has a place of its own.
  return { values, faults: [...twice(named), ...faults.map((fault) => ({ ...fault, part: 'value' as const }))] };
}

function readMap(given: ScenarioTree, pathOf: (line: string) => readonly string[]): Stated {
  const unknown = unknownKeys(given, lines).map((fault) => ({ ...fault, path: pathOf(String(fault.path[0])) }));
  const read = lines
    .filter((line) => Object.hasOwn(given, line))
    .map((line) => readAmount(line, given[line], pathOf(line)));
  const values: StatedAmounts = Object.fromEntries(read.flatMap(({ value }) => value ?? []));
  return { values, faults: [...unknown, ...read.flatMap(({ fault }) => fault ?? []), ...printedTwice(values, pathOf)] };
}

function readAmount(
  line: AwardLineId,
  given: unknown,
  path: readonly string[],
): { readonly value?: readonly [readonly [AwardLineId, Yuan]]; readonly fault?: FieldFault } {
  if (typeof given !== 'string') return { fault: wrongShape('text', shapeOf(given), path) };
  const read = amount(given);
  return read.ok ? { value: [[line, read.value]] } : { fault: { ...read.fault, path, part: 'value' } };
}

/** A line named twice in a text; a file cannot do that. */
function twice(named: readonly (readonly [string, string])[]): readonly FieldFault[] {
  return named.flatMap(([line, text], place) => {
    const before = named.slice(0, place).find(([other]) => other === line);
    return before === undefined ? [] : [conflict(line, quotable(text), line, quotable(before[1]), ['stated'])];
  });
}

/** Seniority and fixed are printed apart or as one, not both. */
function printedTwice(values: StatedAmounts, pathOf: (line: string) => readonly string[]): readonly FieldFault[] {
  const { allowances } = values;
  const apart = (['seniority', 'fixed'] as const).find((line) => values[line] !== undefined);
  if (allowances === undefined || apart === undefined) return [];
  return [conflict('allowances', moneyText(allowances), apart, moneyText(values[apart] as Yuan), pathOf('allowances'))];
}

function conflict(
  field: string,
  value: string,
  other: string,
  otherValue: string,
  path: readonly string[],
): FieldFault {
  return {
    code: 'SCENARIO_CONFLICT',
    path,
    part: 'value',
    values: { field: quotable(field), value, other: quotable(other), otherValue },
  };
}

function wrongShape(expected: string, found: string, path: readonly string[]): FieldFault {
  return { code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values: { key: path.at(-1) ?? '', expected, found } };
}
