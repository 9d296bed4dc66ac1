import type { AgreedStep } from '../engine/loan/rates/stepped-rate.ts';
import { loanRate, paymentCount } from './loan-readers.ts';
import { readMap, wrongShape } from './read-map.ts';
import type { FieldFault } from './scenario-tree.ts';

/** Rates agreed in advance, or everything that is wrong with them. */
export interface RateStepsRead {
  readonly steps: readonly AgreedStep[];
  readonly faults: readonly FieldFault[];
}

const step = { what: 'step', readers: { from: paymentCount, rate: loanRate }, needed: ['from', 'rate'] } as const;

/** The list `steps` of a scenario: the rate of the payments from a number on, from the first payment upwards. */
export function readRateSteps(given: unknown): RateStepsRead {
  if (!Array.isArray(given)) return { steps: [], faults: [wrongShape('steps', 'list', given, ['steps'])] };
  const read = given.map((one: unknown, place) => readMap(one, ['steps', String(place)], step));
  const froms = read.map(({ values }) => values.from);
  const faults = [...read.flatMap((one) => one.faults), ...beginning(froms), ...outOfOrder(froms)];
  if (faults.length > 0) return { steps: [], faults };
  const steps = read.map(({ values: { from, rate } }) => ({ fromPayment: from, rate }));
  return { steps: steps as readonly AgreedStep[], faults };
}

type Froms = readonly (number | undefined)[];

/** Every payment has a rate: the first step is from the first one. */
function beginning(froms: Froms): readonly FieldFault[] {
  const missing: FieldFault = {
    code: 'SCENARIO_MISSING',
    path: ['steps'],
    part: 'value',
    values: { what: 'first-step' },
  };
  if (froms.length === 0) return [missing];
  const [first] = froms;
  return first === undefined || first === 1 ? [] : [{ ...missing, path: ['steps', '0', 'from'] }];
}

/** Each number is above the one before it. */
function outOfOrder(froms: Froms): readonly FieldFault[] {
  return froms.flatMap((from, place) => {
    const before = froms[place - 1];
    if (from === undefined || before === undefined || from > before) return [];
    const values = { field: 'from', value: String(from), other: 'from', otherValue: String(before), why: 'step-order' };
    return [{ code: 'SCENARIO_CONFLICT', path: ['steps', String(place), 'from'], part: 'value', values }];
  });
}
