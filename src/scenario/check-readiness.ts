import { type IsoDate, monthOfDay } from '../quantities/calendar.ts';
import { monthText } from '../quantities/months.ts';
import { principalSaid, termAgrees, termSaid } from './check-loan-terms.ts';
import { missing, textAt } from './field-faults.ts';
import type { ReadinessFieldsGiven } from './readiness-schema.ts';
import { placeSaid } from './said-home.ts';
import type { FieldFault, ScenarioTree } from './scenario-tree.ts';

/** What a check of a question for readiness may look at. */
export interface SaidReadiness {
  readonly given: ReadinessFieldsGiven;
  /** The fields as they were typed. */
  readonly tree: ScenarioTree;
  /** The valuation day. */
  readonly asOf: IsoDate;
}

type FieldName = keyof ReadinessFieldsGiven;
type Check = (said: SaidReadiness) => FieldFault | undefined;

function rateSaid({ tree }: SaidReadiness): FieldFault | undefined {
  return Object.hasOwn(tree, 'rate') ? undefined : missing('yearly-rate');
}

/** Whoever borrows is born. */
function bornBy({ given: { borrower }, asOf }: SaidReadiness): FieldFault | undefined {
  const [birth, latest] = [borrower?.birth, monthOfDay(asOf)];
  if (birth === undefined || birth <= latest) return undefined;
  const to = monthText(latest);
  const values = { value: monthText(birth), from: '1900-01', to, nearest: to };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['borrower', 'birth'], part: 'value', values };
}

/** What is used is used of something. */
function limitsSaid({ given: { credit } }: SaidReadiness): FieldFault | undefined {
  if (credit?.balances === undefined || credit.limits !== undefined) return undefined;
  return { ...missing('limits'), path: ['credit', 'balances'] };
}

/** Whoever was never late was late by no days. */
function latenessAgrees({ given: { credit }, tree }: SaidReadiness): FieldFault | undefined {
  if (credit?.longestLateDays === undefined) return undefined;
  if (credit.latePayments === undefined) return { ...missing('latePayments'), path: ['credit', 'longestLateDays'] };
  if (credit.latePayments > 0) return undefined;
  const typed = tree['credit'] as ScenarioTree;
  const value = textAt(typed, 'longestLateDays');
  const values = { field: 'longestLateDays', value, other: 'latePayments', otherValue: textAt(typed, 'latePayments') };
  return { code: 'SCENARIO_CONFLICT', path: ['credit', 'longestLateDays'], part: 'value', values };
}

/** Months of counting are of something counted. */
function enquiriesSaid({ given: { credit } }: SaidReadiness): FieldFault | undefined {
  if (credit?.enquiriesMonths === undefined || credit.enquiries !== undefined) return undefined;
  return { ...missing('enquiries'), path: ['credit', 'enquiriesMonths'] };
}

/** Each check with the fields it looks at: where one of these is wrong by itself, the check would only confuse. */
const checks: readonly (readonly [Check, ...FieldName[]])[] = [
  [principalSaid, 'principal'],
  [rateSaid, 'rate'],
  [termSaid, 'months', 'years'],
  [termAgrees, 'months', 'years'],
  [placeSaid, 'home'],
  [bornBy, 'borrower', 'asOf'],
  [limitsSaid, 'credit'],
  [latenessAgrees, 'credit'],
  [enquiriesSaid, 'credit'],
];

/**
 * Everything wrong with the fields of a question for readiness taken together.
 *
 * @param faulty the fields that are already known to be wrong
 */
export function checkReadiness(said: SaidReadiness, faulty: ReadonlySet<string>): readonly FieldFault[] {
  return checks
    .filter(([, ...fields]) => !fields.some((name) => faulty.has(name)))
    .map(([check]) => check(said))
    .filter((fault) => fault !== undefined);
}
