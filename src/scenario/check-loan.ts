import { dayAfter, sameDayLater } from '../quantities/days.ts';
import { moneyText } from '../quantities/money.ts';
import { principalSaid, termAgrees, termSaid } from './check-loan-terms.ts';
import { ratePlanChecks } from './check-rate-plan.ts';
import { conflict, missing, textAt } from './field-faults.ts';
import { firstBuyerHasNone, placeSaid } from './said-home.ts';
import { type CheckOfLoan, currencyOf, datesOf, type SaidLoan, termOf } from './said-loan.ts';
import type { FieldFault } from './scenario-tree.ts';

/** Hong Kong dollars alone are reckoned by days. */
function daysOfHongKong(said: SaidLoan): FieldFault | undefined {
  if (said.given.dayCount !== 'actual-365' || currencyOf(said) === 'hkd') return undefined;
  return conflict(said.tree, 'dayCount', 'currency', { otherValue: 'cny', nearest: 'twelfth' });
}

/** The housing fund is of the mainland. */
function fundOfTheMainland({ given, housingFund, tree }: SaidLoan): FieldFault | undefined {
  if (given.currency !== 'hkd' || housingFund === undefined) return undefined;
  const fund = { other: 'housingFund.principal', otherValue: moneyText(housingFund.principal) };
  return conflict(tree, 'currency', 'housingFund', { ...fund, nearest: 'cny' });
}

/** Something must be paid out. */
function feesBelowPrincipal({ given: { fees, principal }, tree }: SaidLoan): FieldFault | undefined {
  if (fees === undefined || principal === undefined || fees < principal) return undefined;
  const most = moneyText(principal - 1);
  const values = { value: textAt(tree, 'fees'), from: '0.00', to: most, nearest: most, why: 'of-principal' };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['fees'], part: 'value', values };
}

/** At least the last payment repays. */
function graceWithinTerm({ given, tree }: SaidLoan): FieldFault | undefined {
  const term = termOf(given);
  if (given.grace === undefined || term === undefined || given.grace < term) return undefined;
  const most = String(term - 1);
  const values = { value: textAt(tree, 'grace'), from: '0', to: most, nearest: most, why: 'of-term' };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['grace'], part: 'value', values };
}

/** After drawdown, at most a year later. */
function firstPaymentFollows(said: SaidLoan): FieldFault | undefined {
  const { firstPayment } = said.given;
  if (firstPayment === undefined) return undefined;
  const { drawnOn } = datesOf(said);
  const [from, to] = [dayAfter(drawnOn), sameDayLater(drawnOn, 12)];
  if (firstPayment >= from && firstPayment <= to) return undefined;
  const range = { from, to, nearest: firstPayment < from ? from : to };
  const values = { value: firstPayment, ...range, why: 'after-drawdown', start: drawnOn };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['firstPayment'], part: 'value', values };
}

/** The first step that begins after the last payment. */
function stepsWithinTerm({ given, steps }: SaidLoan): FieldFault | undefined {
  const term = termOf(given);
  if (term === undefined) return undefined;
  const place = steps.findIndex(({ fromPayment }) => fromPayment > term);
  const value = steps[place]?.fromPayment;
  if (value === undefined) return undefined;
  const most = String(term);
  const values = { value: String(value), from: '1', to: most, nearest: most, why: 'after-last' };
  return { code: 'SCENARIO_OUT_OF_RANGE', path: ['steps', String(place), 'from'], part: 'value', values };
}

/** A fee of prepayments is for one. */
function feeHasPrepayment({ tree }: SaidLoan): FieldFault | undefined {
  const isFee = Object.hasOwn(tree, 'prepayFee') || Object.hasOwn(tree, 'penaltyMonths');
  return isFee && !Object.hasOwn(tree, 'prepay') ? missing('prepay') : undefined;
}

const checks: readonly CheckOfLoan[] = [
  [principalSaid, 'principal'],
  [termSaid, 'months', 'years'],
  [termAgrees, 'months', 'years'],
  ...ratePlanChecks,
  [daysOfHongKong, 'dayCount', 'currency'],
  [fundOfTheMainland, 'housingFund', 'currency'],
  [feesBelowPrincipal, 'fees', 'principal'],
  [graceWithinTerm, 'grace', 'months', 'years'],
  [firstPaymentFollows, 'firstPayment', 'drawdown', 'asOf'],
  [feeHasPrepayment, 'prepayFee', 'penaltyMonths', 'prepay'],
  [placeSaid, 'home'],
  [firstBuyerHasNone, 'borrower', 'home'],
  [stepsWithinTerm, 'steps', 'months', 'years', 'ratePlan'],
];

/**
 * Everything wrong with the fields of a loan taken together, but for its prepayments.
 *
 * @param faulty the fields that are already known to be wrong
 */
export function checkLoan(said: SaidLoan, faulty: ReadonlySet<string>): readonly FieldFault[] {
  return checks
    .filter(([, ...fields]) => !fields.some((name) => faulty.has(name)))
    .map(([check]) => check(said))
    .filter((fault) => fault !== undefined);
}
