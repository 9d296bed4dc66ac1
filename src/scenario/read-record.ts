import type { MpfPeriod, PensionRecord, RecordedPeriod } from '../engine/pension/record/pension-record.ts';
import { type Month, plusMonths } from '../quantities/months.ts';
import { multiplyDivide, roundHalfUp } from '../quantities/rounding.ts';
import { checkRecord, type RecordFrame } from './check-record.ts';
import { type RecordColumn, type RecordRow, recordColumns } from './record-columns.ts';
import { type FieldFault, isMapping, type ScenarioTree, shapeOf } from './scenario-tree.ts';
import { unknownKeys } from './unknown-keys.ts';

/** A record, or everything that is wrong with its rows. */
export interface RecordRead {
  readonly record: PensionRecord | undefined;
  readonly faults: readonly FieldFault[];
}

/**
 * The list `record` of a scenario, or the rows of a CSV file: past months of insurance, and of employment under the MPF.
 * Rows may come in any order. A row without base and contribution leans on a later row with the index sum and the
 * account balance that the office states.
 */
export function readRecord(given: unknown, frame: RecordFrame): RecordRead {
  if (!Array.isArray(given)) {
    const values = { key: 'record', expected: 'list', found: shapeOf(given) };
    return { record: undefined, faults: [{ code: 'SCENARIO_WRONG_SHAPE', path: ['record'], part: 'value', values }] };
  }
  const rows = given.map((row, place) => readRow(row, ['record', String(place)]));
  const faults = rows.flatMap((row) => row.faults);
  if (faults.length > 0) return { record: undefined, faults };
  const read = rows.map(({ row }) => row);
  const texts = given.map((row: ScenarioTree) => row['indexSum']);
  const later = checkRecord(read, texts, frame);
  return later.length > 0 ? { record: undefined, faults: later } : { record: recordOf(read, frame), faults: [] };
}

function readRow(
  given: unknown,
  path: readonly string[],
): { readonly row: RecordRow; readonly faults: readonly FieldFault[] } {
  if (!isMapping(given)) {
    const values = { key: path.join('.'), expected: 'map', found: shapeOf(given) };
    return { row: {}, faults: [{ code: 'SCENARIO_WRONG_SHAPE', path, part: 'value', values }] };
  }
  const names = Object.keys(recordColumns) as readonly RecordColumn[];
  const unknown = unknownKeys(given, names).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
  const cells = names.map((name) => [name, readCell(given, name, path)] as const);
  const missing = (['from', 'to'] as const).filter((name) => !Object.hasOwn(given, name));
  return {
    row: Object.fromEntries(cells.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
    faults: [
      ...unknown,
      ...missing.map((key): FieldFault => {
        const values = { what: 'column', key };
        return { code: 'SCENARIO_MISSING', path, part: 'value', values };
      }),
      ...cells.flatMap(([, { faults }]) => faults),
    ],
  };
}

interface Cell {
  readonly value: unknown;
  readonly faults: readonly FieldFault[];
}

function readCell(given: ScenarioTree, name: RecordColumn, path: readonly string[]): Cell {
  const text = given[name];
  if (text === undefined) return { value: undefined, faults: [] };
  if (typeof text !== 'string') {
    const values = { key: name, expected: 'text', found: shapeOf(text) };
    return {
      value: undefined,
      faults: [{ code: 'SCENARIO_WRONG_SHAPE', path: [...path, name], part: 'value', values }],
    };
  }
  const read = recordColumns[name](text);
  return read.ok
    ? { value: read.value, faults: [] }
    : { value: undefined, faults: [{ ...read.fault, path: [...path, name], part: 'value' }] };
}

/** `undefined` without a month of insurance. */
function recordOf(rows: readonly RecordRow[], frame: RecordFrame): PensionRecord | undefined {
  const inOrder = [...rows].sort((first, second) => Number(first.from) - Number(second.from));
  const mpf = inOrder.filter(({ scheme }) => scheme === 'mpf').map(monthsOf);
  const periods = inOrder.filter(({ scheme }) => scheme !== 'mpf').map((row) => periodOf(row, frame));
  return periods.length === 0 ? undefined : { periods, mpf };
}

/** A record names the last month paid; the engine counts to the month after it. */
function monthsOf({ from, to }: RecordRow): MpfPeriod {
  return { from: from as Month, to: plusMonths(to as Month, 1) };
}

function periodOf(row: RecordRow, { city, employment }: RecordFrame): RecordedPeriod {
  const { base, contribution, accountBalance, indexSum } = row;
  return {
    ...monthsOf(row),
    place: row.city ?? city,
    employment: row.employment ?? employment,
    ...(base !== undefined && { base }),
    ...(contribution !== undefined && { contribution }),
    ...(accountBalance !== undefined && { accountBalance }),
    ...(indexSum !== undefined && {
      indexSum: multiplyDivide(indexSum.numerator, 10_000, indexSum.denominator, roundHalfUp),
    }),
  };
}
