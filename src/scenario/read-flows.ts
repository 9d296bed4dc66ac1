import type { DatedFlow } from '../engine/loan/price/dated-price.ts';
import { anyDay } from './loan-readers.ts';
import { amountInAnyBetween } from './read-figure.ts';
import { readMap, wrongShape } from './read-map.ts';
import type { FieldFault } from './scenario-tree.ts';

/** Dated cash flows, or everything that is wrong with them. */
export interface FlowsRead {
  readonly flows: readonly DatedFlow[];
  readonly faults: readonly FieldFault[];
}

const flow = {
  what: 'flow',
  readers: { date: anyDay, amount: amountInAnyBetween(-1_000_000_000, 1_000_000_000) },
  needed: ['date', 'amount'],
} as const;

/** The list `flows` of a scenario, or the rows of a CSV file: what is received above nought, what is paid below it. */
export function readFlows(given: unknown): FlowsRead {
  if (!Array.isArray(given)) return { flows: [], faults: [wrongShape('flows', 'list', given, ['flows'])] };
  if (given.length === 0)
    return {
      flows: [],
      faults: [{ code: 'SCENARIO_MISSING', path: ['flows'], part: 'value', values: { what: 'flows' } }],
    };
  const read = given.map((one: unknown, place) => readMap(one, ['flows', String(place)], flow));
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) return { flows: [], faults };
  return { flows: read.map(({ values: { date, amount } }) => ({ on: date, amount })) as readonly DatedFlow[], faults };
}
