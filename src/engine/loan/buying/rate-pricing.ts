import { rateOf } from '../../../quantities/rate.ts';
import type { CityPurchaseLaw } from '../../../rules/city-purchase-law.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { type BuyingRow, sayingRow } from './buying-row.ts';
import { byHome } from './by-home.ts';

/** 房贷利率 of a city: the floor over the loan prime rate of more than five years, and how it is priced, where in force. */
export function ratePricingRows(purchase: Purchase, city: CityPurchaseLaw): readonly BuyingRow[] {
  const terms = city.mortgageSpreadTerms && sayingRow('RATE_PRICING', city.mortgageSpreadTerms, purchase.desk);
  return [...floorRows(purchase, city), ...(terms === undefined || terms.uses.length === 0 ? [] : [terms])];
}

function floorRows({ desk, borrower }: Purchase, { mortgageSpreads }: CityPurchaseLaw): readonly BuyingRow[] {
  const used = mortgageSpreads && usedOn(mortgageSpreads, desk);
  if (used === undefined) return [];
  const [question, uses, found] = ['RATE_FLOOR', [used.use], byHome(used.value, borrower.homes)] as const;
  if ('note' in found) return [{ question, answer: 'ASK', notes: [found.note], uses }];
  return [{ question, answer: 'OVER_LPR', ratio: rateOf(found.value, 10_000), uses }];
}
