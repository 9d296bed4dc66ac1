import { plusMonths } from '../../../quantities/months.ts';
import { lastAgeMonths } from '../break-even.ts';
import type { WholeLife } from '../measure.ts';
import { ownByMonth } from '../paid-run.ts';

/**
 * The own contributions put away month by month at a net yearly return instead: the number of pensions, counted from
 * the first, after which drawing the same pensions out of that fund would have emptied it. `null` where it lasts past
 * the age of 130. Without a return it is the break-even of the own contributions.
 *
 * Fund of a month = fund of the month before × growth + contribution − pension, in doubles: it posts no money.
 *
 * @param growth (1 + net return)^(1/12)
 */
export function breakEvenAgainstInvestment(
  { birth, plan, contributions, settled }: WholeLife,
  growth: number,
): number | null {
  const last = plusMonths(birth, lastAgeMonths);
  let fund = ownByMonth(contributions.runs, plan.claim).reduce((before, own) => before * growth + own, 0);
  for (let month = plan.claim; month < last; month = plusMonths(month, 1)) {
    fund = fund * growth - settled.inMonth(month);
    if (fund <= 0) return month - plan.claim + 1;
  }
  return null;
}
