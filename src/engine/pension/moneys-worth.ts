import { monthlyGrowth } from '../../quantities/deflator.ts';
import { type Month, plusMonths } from '../../quantities/months.ts';
import type { Rate } from '../../quantities/rate.ts';
import type { LifeAhead } from '../shared/survival.ts';
import type { WholeLife } from './measure.ts';
import { ownByMonth, type PaidRun } from './paid-run.ts';

/**
 * Money's worth ratio: expected present value of the pensions ÷ that of the own contributions, each amount × the chance
 * of living to its month, discounted at the net return of an investment: 1 is a fair price, 2 twice the money. Nothing
 * is counted for heirs, who get what is left of the account: the cautious side. `null` where nothing is paid.
 *
 * Both sides are discounted to the first contribution; to any other month the ratio would be the same. In doubles.
 *
 * @param ahead the life ahead from the valuation month, or from the first contribution where that is later
 */
export function moneysWorth(
  { plan, contributions, settled }: WholeLife,
  ahead: LifeAhead,
  investmentReturn: Rate,
): number | null {
  const growth = monthlyGrowth(investmentReturn);
  const [{ from }] = contributions.runs as [PaidRun];
  const paid = ownByMonth(contributions.runs, plan.claim);
  let discount = 1;
  const worth = (amount: number, month: Month): number => {
    const today = amount * ahead.chance(month) * discount;
    discount /= growth;
    return today;
  };
  const cost = paid.reduce((sum, own, months) => sum + worth(own, plusMonths(from, months)), 0);
  let value = 0;
  for (let month = plan.claim; ahead.chance(month) > 0; month = plusMonths(month, 1))
    value += worth(settled.inMonth(month), month);
  return cost === 0 ? null : value / cost;
}
