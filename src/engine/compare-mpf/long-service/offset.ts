import { type Money, minus, money, plus } from '../../../quantities/money.ts';
import type { ServiceQuestion } from './service-question.ts';

/** 對沖: what the employer’s contributions take off a payment. */
export interface Offset {
  readonly mandatory: Money<'HKD'>;
  readonly voluntary: Money<'HKD'>;
}

type EmployersPart = Pick<ServiceQuestion, 'employerMandatory' | 'employerVoluntary'>;

/**
 * Since 2025-05-01: 強制性供款 of the employer offset only the part for service before that day, 自願性供款 both parts. Mandatory
 * ones are taken first, which offsets the most; the law’s order was not read.
 *
 * @source hong-kong/mpf/offsetting
 */
export function offsetOf(
  before: Money<'HKD'>,
  total: Money<'HKD'>,
  { employerMandatory, employerVoluntary }: EmployersPart,
): Offset {
  const mandatory = money<'HKD'>(Math.min(before, employerMandatory));
  return { mandatory, voluntary: money(Math.min(minus(total, mandatory), employerVoluntary)) };
}

/**
 * Until 2025-04-30: both sorts offset all of a payment.
 *
 * @source hong-kong/mpf/offsetting
 */
export function offsetOfOldRule(total: Money<'HKD'>, { employerMandatory, employerVoluntary }: EmployersPart) {
  const offset = money<'HKD'>(Math.min(total, plus(employerMandatory, employerVoluntary)));
  return { total, offset, paid: minus(total, offset) };
}
