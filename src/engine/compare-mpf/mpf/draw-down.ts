import { money } from '../../../quantities/money.ts';
import { type Month, plusMonths } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../quantities/rounding.ts';
import type { InterestOf } from './interest.ts';
import type { LevelPayments } from './level-payment.ts';

/** Level payments over so many months, or a yearly share of what is left. */
export type Payout =
  | { readonly kind: 'level'; readonly months: number; readonly level: LevelPayments }
  | { readonly kind: 'share'; readonly yearly: Rate };

/** What is paid at the end of each month, and what is left after it, in whole cents. */
export interface DrawnPot {
  readonly payments: readonly number[];
  readonly balances: readonly number[];
}

/**
 * 分期提取: a balance turned into monthly income. Interest first, then the payment, both at the end of the month.
 *
 * Level: the equal instalment that uses the balance up in so many months at the expected returns; the last one is what is
 * left, and where returns were worse there is nothing left before. Share: balance × share ÷ 12, which never ends.
 *
 * @rounding each payment to the cent, half up
 */
export function drawDown(balance: number, from: Month, to: Month, payout: Payout, interestOf: InterestOf): DrawnPot {
  const payments: number[] = [];
  const balances: number[] = [];
  const paymentOf = paymentOn(balance, from, payout);
  let left = balance;
  for (let month = from; month < to; month = plusMonths(month, 1)) {
    left += interestOf(left, month);
    const payment = Math.min(left, paymentOf(left, month));
    left -= payment;
    payments.push(payment);
    balances.push(left);
  }
  return { payments, balances };
}

function paymentOn(balance: number, from: Month, payout: Payout): (left: number, month: Month) => number {
  if (payout.kind === 'share') {
    const { numerator, denominator } = payout.yearly;
    return (left) => multiplyDivide(left, numerator, denominator * 12, roundHalfUp);
  }
  const level = payout.level(from, payout.months)(money<'HKD'>(balance));
  const last = plusMonths(from, payout.months - 1);
  return (left, month) => (month < last ? level : left);
}
