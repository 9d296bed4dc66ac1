import type { Currency } from '../../../quantities/money.ts';
import type { Row, Schedule } from '../row.ts';
import { type Priced, truePriceOf } from './true-price.ts';

/** What the borrower receives and pays by months from drawdown: the principal less fees, then every payment. */
export function flowsOf<C extends Currency>({ principal, fees, rows }: Schedule<C>): readonly number[] {
  const flows = Array.from({ length: Math.max(...rows.map(({ monthsSince }) => monthsSince)) + 1 }, () => 0);
  flows[0] = principal - fees;
  // Two loans together can have two rows as many whole months from drawdown.
  for (const row of rows) flows[row.monthsSince] = (flows[row.monthsSince] as number) - paidIn(row);
  return flows;
}

/** All that a month costs: the payment, what is prepaid and its fee. */
export function paidIn<C extends Currency>({ payment, prepaid, fee }: Row<C>): number {
  return payment + prepaid + fee;
}

/** The true price of a loan by its schedule, every fee in it. */
export function schedulePrice<C extends Currency>(schedule: Schedule<C>): Priced {
  return truePriceOf(flowsOf(schedule));
}
