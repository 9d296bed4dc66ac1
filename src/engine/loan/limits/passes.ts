import { rate } from '../../../quantities/rate.ts';
import { isWithin } from '../afford/ratios.ts';
import type { TruePrice } from '../price/true-price.ts';
import type { LimitValue } from './limit.ts';
import type { Measure } from './limits.ts';

/** What of a loan is held against limits; `price` is absent where there is none, or more than one. */
export interface Measured {
  readonly months: number;
  readonly price?: TruePrice;
}

/** Whether a loan keeps a limit; `DEPENDS`: by one method of reckoning its yearly cost and not by the other. */
export type PassCode = 'PASSES' | 'FAILS' | 'DEPENDS';

/**
 * Whether a loan keeps a limit, the limit itself included; `null` where it cannot be told. No text read says whether the
 * cost is reckoned by simple or compound interest on the mainland, so both must agree there. Costs are compared to eight
 * places.
 */
export function passes(measure: Measure, { ratio, months }: LimitValue, loan: Measured): PassCode | null {
  if (months !== undefined) return said(loan.months <= months);
  if (ratio === undefined || loan.price === undefined) return null;
  const { aprHongKong, annualisedCostSimple } = loan.price;
  const keeps = (cost: number): boolean => isWithin(rate(cost.toFixed(8)), ratio);
  const compound = keeps(aprHongKong);
  if (measure === 'apr' || compound === keeps(annualisedCostSimple)) return said(compound);
  return 'DEPENDS';
}

function said(keeps: boolean): PassCode {
  return keeps ? 'PASSES' : 'FAILS';
}
