import { type Currency, type Money, money, plus, times } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import { equalPart } from '../../shared/instalment.ts';

/** 信用卡分期: a purchase in equal parts of its price, without interest but with a fee. */
export interface CardInstalment<C extends Currency> {
  readonly principal: Money<C>;
  readonly months: number;
  /** Of the first principal, each time the fee is charged. */
  readonly feeRate: Rate;
  /** With every payment, once with the first, or once at the purchase. */
  readonly feeWhen: 'every-month' | 'first-payment' | 'at-purchase';
}

/** What is paid at the purchase (place 0) and in each month after it; the last part closes the price. */
export interface CardPayments<C extends Currency> {
  readonly paid: readonly Money<C>[];
  readonly totalFees: Money<C>;
}

/**
 * The payments of a card instalment plan, whose true price is the rate hidden in its fee.
 *
 * @rounding part and fee to the fen or cent, half up
 */
export function cardPayments<C extends Currency>(plan: CardInstalment<C>): CardPayments<C> {
  const { principal, months, feeRate, feeWhen } = plan;
  const fee = times(principal, feeRate, roundHalfUp);
  const nothing = money<C>(0);
  const feeIn = {
    'every-month': (month: number) => (month === 0 ? nothing : fee),
    'first-payment': (month: number) => (month === 1 ? fee : nothing),
    'at-purchase': (month: number) => (month === 0 ? fee : nothing),
  }[feeWhen];
  const paid = Array.from({ length: months + 1 }, (_, month) => plus(partIn(principal, months, month), feeIn(month)));
  return { paid, totalFees: feeWhen === 'every-month' ? money(fee * months) : fee };
}

/** The last part is what is left; parts of a price of a few fen can be rounded up so far that nothing is. */
function partIn<C extends Currency>(principal: Money<C>, months: number, month: number): Money<C> {
  if (month === 0) return money(0);
  const part = equalPart(principal, months);
  const left = Math.max(principal - part * (month - 1), 0);
  return money(month === months ? left : Math.min(part, left));
}
