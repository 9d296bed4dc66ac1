import { type Currency, type Money, minus, money, plus, times } from '../../../quantities/money.ts';
import { rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { DutyBand, HongKongCostLaw } from '../../../rules/hong-kong-loan-law.ts';
import type { Purchase } from '../purchase.ts';
import { usedOn } from '../used-on.ts';
import { type TaxRow, unknownTax } from './tax-row.ts';

/**
 * 從價印花稅 by the price of the home. The share is told where the whole price bears it; between two shares a fixed sum and
 * a share of what lies above it are due.
 *
 * @rounding half up to the cent: no text read says how
 */
export function stampDutyRow({ desk, price }: Purchase, { stampDuty }: HongKongCostLaw): TaxRow {
  const used = usedOn(stampDuty, desk);
  if (used === undefined) return unknownTax('STAMP_DUTY', 'BUYER', stampDuty.id);
  const common = { tax: 'STAMP_DUTY', payer: 'BUYER', uses: [used.use] } as const;
  if (price === undefined) return { ...common, applies: 'DUE', notes: ['GIVE_PRICE'] };
  const band = used.value.find(({ upTo }) => upTo === undefined || price <= upTo * 100);
  // What a scenario puts in its place may end before the price.
  if (band === undefined) return { ...common, base: price, applies: 'NOT_KNOWN' };
  const isWhole = band.fixed === undefined && band.over === undefined;
  const isFixed = rate(band.rate).numerator === 0;
  return {
    ...common,
    base: price,
    ...(isWhole ? { ratio: rate(band.rate) } : { notes: [isFixed ? 'FIXED_SUM' : 'FIXED_AND_SHARE'] }),
    amount: dutyIn(band, price),
    applies: 'DUE',
  };
}

/** fixed + rate × (price − over). */
function dutyIn({ fixed = 0, over = 0, rate: share }: DutyBand, price: Money<Currency>): Money<Currency> {
  return plus(money(fixed * 100), times(minus(price, money(over * 100)), rate(share), roundHalfUp));
}

/** 額外印花稅、買家印花稅、新住宅印花稅: none of them is due any more. */
export function endedDutiesRow({ desk }: Purchase, { endedStampDuties }: HongKongCostLaw): TaxRow {
  const used = usedOn(endedStampDuties, desk);
  if (used === undefined) return unknownTax('ENDED_STAMP_DUTIES', 'BUYER_AND_SELLER', endedStampDuties.id);
  const notes = used.value.split(', ');
  return { tax: 'ENDED_STAMP_DUTIES', payer: 'BUYER_AND_SELLER', applies: 'NOT_DUE', notes, uses: [used.use] };
}
