import { rate } from '../../../quantities/rate.ts';
import { isWithin } from '../afford/ratios.ts';
import type { TruePrice } from '../price/true-price.ts';
import type { LimitValue } from './limit.ts';

/**
 * Whether a loan keeps a limit. `DEPENDS`: by one method of reckoning its yearly cost and not by the other;
 * `DEPENDS_ON_BORROWER`: by one reading of what nobody said of the borrower and not by the other.
 */
export type PassCode = 'PASSES' | 'FAILS' | 'DEPENDS' | 'DEPENDS_ON_BORROWER';

/**
 * Whether a yearly cost keeps a limit, the limit itself included; `null` where there is no limit. No text read says
 * whether the cost is reckoned by simple or compound interest on the mainland, so both must agree there; the APR of Hong
 * Kong is by compound. Costs are compared to eight places.
 */
export function passes(measure: 'annualised-cost' | 'apr', { ratio }: LimitValue, price: TruePrice): PassCode | null {
  if (ratio === undefined) return null;
  const { aprHongKong, annualisedCostSimple } = price;
  const keeps = (cost: number): boolean => isWithin(rate(cost.toFixed(8)), ratio);
  const compound = keeps(aprHongKong);
  if (measure === 'apr' || compound === keeps(annualisedCostSimple)) return said(compound);
  return 'DEPENDS';
}

/** Yes or no as a code. */
export function said(keeps: boolean): PassCode {
  return keeps ? 'PASSES' : 'FAILS';
}
