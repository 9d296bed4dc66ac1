import type { Prepayment } from '../engine/loan/loan.ts';
import { monthOfDay } from '../quantities/calendar.ts';
import type { Currency } from '../quantities/money.ts';
import { type Month, monthText, plusMonths } from '../quantities/months.ts';
import type { LoanFieldsGiven } from './loan-schema.ts';
import type { PlacedPrepayment, WrittenPrepayment } from './read-prepayments.ts';
import { datesOf, type SaidLoan, termOf } from './said-loan.ts';
import type { FieldFault } from './scenario-tree.ts';

/** The prepayments with their months, and with the fee of the scenario where they have none of their own. */
export function datedPrepayments(
  prepayments: readonly PlacedPrepayment[],
  said: Pick<SaidLoan, 'given' | 'asOf'>,
): readonly Prepayment<Currency>[] {
  const first = firstMonth(said);
  return prepayments.map(({ written: { month, ...written } }) => ({
    ...termsOf(said.given),
    ...written,
    month: 'month' in month ? month.month : plusMonths(first, month.payment - 1),
  }));
}

function termsOf({ prepayFee, penaltyMonths }: LoanFieldsGiven): Pick<WrittenPrepayment, 'fee' | 'penaltyMonths'> {
  return { ...(prepayFee !== undefined && { fee: prepayFee }), ...(penaltyMonths !== undefined && { penaltyMonths }) };
}

function firstMonth(said: Pick<SaidLoan, 'given' | 'asOf'>): Month {
  return monthOfDay(datesOf(said).firstOn);
}

/** The fields that say when a loan is paid. */
const dates = ['months', 'years', 'drawdown', 'firstPayment', 'asOf'] as const;

/**
 * Every prepayment that comes before the first payment, or when nothing is left to prepay: the last payment closes the
 * loan.
 *
 * @param faulty the fields that are already known to be wrong
 */
export function checkPrepayments(
  prepayments: readonly PlacedPrepayment[],
  said: SaidLoan,
  faulty: ReadonlySet<string>,
): readonly FieldFault[] {
  const term = termOf(said.given);
  if (term === undefined || dates.some((name) => faulty.has(name))) return [];
  const first = firstMonth(said);
  return prepayments.flatMap(({ written: { month }, path }) => {
    const [at, last, text] =
      'month' in month
        ? [month.month - first + 1, term - 1, (number: number) => monthText(plusMonths(first, number - 1))]
        : [month.payment, term - 1, String];
    return at >= 1 && at <= last ? [] : [outside(text, at, last, path)];
  });
}

function outside(text: (number: number) => string, at: number, last: number, path: readonly string[]): FieldFault {
  if (last === 0) return neverPrepaid(text(at), path);
  const range = { from: text(1), to: text(last) };
  const amiss = at < 1 ? { nearest: range.from, why: 'before-first' } : { nearest: range.to, why: 'nothing-left' };
  return { code: 'SCENARIO_OUT_OF_RANGE', path, part: 'value', values: { value: text(at), ...range, ...amiss } };
}

/** A loan of one payment. */
function neverPrepaid(value: string, path: readonly string[]): FieldFault {
  const values = { field: 'prepay', value, other: 'months', otherValue: '1' };
  return { code: 'SCENARIO_CONFLICT', path, part: 'value', values };
}
