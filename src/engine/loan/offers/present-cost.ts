import { deflator } from '../../../quantities/deflator.ts';
import { type Currency, type Money, money, plus, sum } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { paidIn } from '../price/schedule-price.ts';
import type { Schedule } from '../row.ts';

/**
 * 现值: what all payments and fees of a loan are worth at drawdown, each ÷ (1 + yearly discount rate)^(months ÷ 12).
 *
 * @rounding each to the fen or cent, half up
 */
export function presentCost<C extends Currency>({ fees, rows }: Schedule<C>, discount: Rate): Money<C> {
  const deflate = deflator(discount);
  return plus(fees, sum(rows.map((row) => deflate(money<C>(paidIn(row)), row.monthsSince))));
}
