import { deflator } from '../../../quantities/deflator.ts';
import { type Currency, type Money, sum } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { LoanPayment } from './loan-payment.ts';

/**
 * 现值: what all payments for a loan are worth at drawdown, each ÷ (1 + yearly discount rate)^(months ÷ 12).
 *
 * @rounding each to the fen or cent, half up
 */
export function presentCost<C extends Currency>(payments: readonly LoanPayment<C>[], discount: Rate): Money<C> {
  const deflate = deflator(discount);
  return sum(payments.map(({ amount, monthsSince }) => deflate(amount, monthsSince)));
}
