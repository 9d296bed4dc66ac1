import { plusMonths } from '../../../quantities/months.ts';
import type { LifeAhead } from '../../shared/survival.ts';
import { lastAgeMonths } from '../break-even.ts';
import type { WholeLife } from '../measure.ts';
import { ownByMonth, type PaidRun } from '../paid-run.ts';

/**
 * Money's worth ratio: expected present value of the pensions ÷ that of the own contributions, each amount × the chance
 * of living to its month, discounted at the net return of an investment: 1 is a fair price, 2 twice the money. Nothing
 * is counted for heirs, who get what is left of the account: the cautious side. `null` where nothing is paid.
 *
 * Both sides are discounted to the first contribution; to any other month the ratio would be the same. In doubles.
 *
 * @param ahead the life ahead from the valuation month, or from the first contribution where that is later
 * @param growth (1 + net return)^(1/12)
 */
export function moneysWorth(
  { birth, plan, contributions, settled }: WholeLife,
  ahead: LifeAhead,
  growth: number,
): number | null {
  const [{ from }] = contributions.runs as [PaidRun];
  const paid = ownByMonth(contributions.runs, plan.claim);
  let [cost, value, discount] = [0, 0, 1];
  const last = plusMonths(birth, lastAgeMonths);
  for (let month = from; month < last; month = plusMonths(month, 1)) {
    const chance = ahead.chance(month);
    if (chance === 0) break;
    if (month < plan.claim) cost += (paid[month - from] as number) * chance * discount;
    else value += settled.inMonth(month) * chance * discount;
    discount /= growth;
  }
  return cost === 0 ? null : value / cost;
}
