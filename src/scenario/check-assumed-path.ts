import type { AssumedStep } from '../engine/loan/rates/assumed-rate.ts';
import { monthOfDay } from '../quantities/calendar.ts';
import { monthText, plusMonths } from '../quantities/months.ts';
import { lastMonth } from './read-assumed-rate.ts';
import type { CheckOfLoan, SaidLoan } from './said-loan.ts';
import type { FieldFault } from './scenario-tree.ts';

type Assumed = 'assumedLpr' | 'assumedHibor' | 'assumedPrime';

/** The steps of a path begin after the valuation day, since published rates hold up to it, and follow each other. */
function follows(name: Assumed): CheckOfLoan {
  const check = ({ given, asOf }: SaidLoan): FieldFault | undefined => {
    const assumed = given[name];
    // One rate is no path.
    if (assumed === undefined || 'numerator' in assumed) return undefined;
    return outOfOrder(name, assumed) ?? begun(name, assumed, asOf);
  };
  return [check, name, 'asOf'];
}

function outOfOrder(name: Assumed, steps: readonly AssumedStep[]): FieldFault | undefined {
  const place = steps.findIndex(({ from }, at) => from <= (steps[at - 1]?.from ?? -1));
  const [before, step] = [steps[place - 1], steps[place]];
  if (before === undefined || step === undefined) return undefined;
  const [value, otherValue] = [monthText(step.from), monthText(before.from)];
  const values = { field: name, value, other: name, otherValue, why: 'path-order' };
  return { code: 'SCENARIO_CONFLICT', path: [name], part: 'value', values };
}

function begun(name: Assumed, steps: readonly AssumedStep[], asOf: SaidLoan['asOf']): FieldFault | undefined {
  const now = monthOfDay(asOf);
  const step = steps.find(({ from }) => from <= now);
  if (step === undefined) return undefined;
  const first = monthText(plusMonths(now, 1));
  const range = { from: first, to: monthText(lastMonth), nearest: first };
  const values = { value: monthText(step.from), ...range, why: 'after-valuation', start: asOf };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: [name], part: 'value', values };
}

/** What an assumed path must keep to. */
export const assumedPathChecks: readonly CheckOfLoan[] = [
  follows('assumedLpr'),
  follows('assumedHibor'),
  follows('assumedPrime'),
];
