import type { RatiosByUse } from '../../../rules/hong-kong-loan-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import { usedOn } from '../used-on.ts';
import { type LimitSource, ratioIn } from './limit.ts';

/**
 * 自用住宅按揭成數上限. While it held up to a price only, what held above that price was not found: no ratio there.
 *
 * @source hong-kong/loan/loan-to-value-ratios, hong-kong/loan/owner-occupied-price-limit
 */
export function ownHomeLimit(ratios: Rule<RatiosByUse>, priceLimit: Rule<number>): LimitSource {
  const source = ratioIn(ratios, ({ ownerOccupied }) => ownerOccupied);
  return {
    rules: source.rules,
    read: (desk) => {
      const value = source.read(desk);
      const { home } = desk;
      if (value === undefined || home?.place !== 'hong-kong' || home.price === undefined) return value;
      const most = usedOn(priceLimit, desk);
      if (most === undefined) return value;
      const uses = [...value.uses, most.use];
      return home.price > most.value * 100 ? { uses } : { ...value, uses };
    },
  };
}
