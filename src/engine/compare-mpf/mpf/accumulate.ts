import { type Month, plusMonths } from '../../../quantities/months.ts';
import type { InterestOf } from './interest.ts';

/**
 * 累算權益: the balance at the end of each month from one to the month before another. Interest is earned on the balance
 * of the month before; a contribution is paid at the end of its month and earns from the next.
 *
 * @returns a balance a month, in whole cents
 */
export function accumulate(
  opening: number,
  from: Month,
  to: Month,
  contributionIn: (month: Month) => number,
  interestOf: InterestOf,
): readonly number[] {
  const balances: number[] = [];
  let balance = opening;
  for (let month = from; month < to; month = plusMonths(month, 1)) {
    balance += interestOf(balance, month) + contributionIn(month);
    balances.push(balance);
  }
  return balances;
}
