import { compareRates, type Rate, rate, rateOf } from '../../../quantities/rate.ts';
import type { InsuranceTier } from '../../../rules/hong-kong-loan-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import { usedOn } from '../used-on.ts';
import type { LimitSource } from './limit.ts';

/**
 * 按揭保險: the share of the price that may be borrowed with insurance. A first buyer may borrow more; where nobody says who
 * buys, both shares count. No ratio above the last price, and none for others where the text gives none.
 *
 * @source hong-kong/loan/mortgage-insurance-tiers
 */
export function insuredLimit(tiers: Rule<readonly InsuranceTier[]>, price: number): LimitSource {
  return {
    rules: [tiers.id],
    read: (desk) => {
      const used = usedOn(tiers, desk);
      if (used === undefined) return undefined;
      const uses = [used.use];
      const tier = used.value.find(({ priceUpTo }) => price <= priceUpTo * 100);
      if (tier === undefined) return { uses };
      return { ...sharesOf(tier, price, desk.borrower?.firstBuyer), uses };
    },
  };
}

function sharesOf(tier: InsuranceTier, price: number, firstBuyer: boolean | undefined) {
  const first = borrowable(tier, tier.firstTimerRatio, price);
  const other = tier.otherRatio === undefined ? undefined : borrowable(tier, tier.otherRatio, price);
  if (firstBuyer === true) return { ratio: first };
  if (firstBuyer === false) return other && { ratio: other };
  return { ratio: first, stricter: other ?? rateOf(0, 1) };
}

/** The share of a tier as it is at a price, with the sum that may not be exceeded or may be borrowed in any case. */
function borrowable({ loanUpTo, orLoan }: InsuranceTier, share: string, price: number): Rate {
  const whole = rate(share);
  if (loanUpTo !== undefined) return least(whole, rateOf(loanUpTo * 100, price));
  if (orLoan === undefined) return whole;
  const sum = rateOf(orLoan * 100, price);
  return compareRates(sum, whole) > 0 ? sum : whole;
}

function least(first: Rate, second: Rate): Rate {
  return compareRates(first, second) <= 0 ? first : second;
}
