import { monthOfDay } from '../../../quantities/calendar.ts';
import { monthText } from '../../../quantities/months.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { LoanCaveat } from '../loan-caveat.ts';
import type { LoanScenario } from '../loan-scenario.ts';
import type { Comparison, Offer } from './compare-offers.ts';

/** What must be said of a comparison: the exchange rates assumed, sums that differ, what is not told and why. */
export function offerCaveats(comparison: Comparison): readonly LoanCaveat[] {
  const [{ one }] = comparison.offers;
  return [
    ...unknownOffers(comparison),
    ...exchangeAssumed(one.scenario, comparison),
    ...sumsDiffer(comparison),
    ...(one.scenario.discount === undefined ? [{ code: 'NO_DISCOUNT' as const, values: {} }] : []),
    ...noFlip(comparison),
  ];
}

/** Offers a rate of which is neither published nor assumed; of the first the loan's own caveat speaks. */
function unknownOffers({ offers: [, ...others] }: Comparison): readonly LoanCaveat[] {
  return others.flatMap(({ one }, place) =>
    one.unknownFrom === undefined ? [] : [{ code: 'OFFER_UNKNOWN' as const, values: { offer: place + 2 } }],
  );
}

function exchangeAssumed({ asOf, fx, fxChange }: LoanScenario, { today, books }: Comparison): readonly LoanCaveat[] {
  if (today === undefined) return [];
  const newest = books.at(-1)?.uses().at(-1)?.from;
  const values = {
    month: monthText(monthOfDay(asOf)),
    rate: rateText(today, 4),
    change: fxChange === undefined ? null : rateText(fxChange, 6),
    // The newest average may be older than the valuation month.
    known: fx === undefined && newest !== undefined ? newest.slice(0, 7) : null,
  };
  return [{ code: 'FX_ASSUMED', values }];
}

/** Offers that do not finance the same sum: more than a hundredth apart. */
function sumsDiffer({ offers }: Comparison): readonly LoanCaveat[] {
  const [first, ...others] = offers;
  const isRenminbi = offers.every(({ one }) => one.scenario.currency === 'CNY');
  const lent = ({ hongKong, renminbi }: Offer): number | undefined => (isRenminbi ? renminbi : hongKong)?.principal;
  const own = lent(first);
  if (own === undefined) return [];
  const currency = isRenminbi ? 'CNY' : 'HKD';
  return others.flatMap((offer, place) => {
    const other = lent(offer);
    if (other === undefined || Math.abs(other - own) * 100 <= own) return [];
    return [{ code: 'OFFER_SUMS_DIFFER' as const, values: { offer: place + 2, sum: other, first: own, currency } }];
  });
}

/** Offers of another currency whose flip lies too far away, or nowhere. */
function noFlip({ offers, flipOf }: Comparison): readonly LoanCaveat[] {
  const [first, ...others] = offers;
  const isAbroad = ({ one, hongKong }: Offer): boolean =>
    one.scenario.currency !== first.one.scenario.currency && hongKong !== undefined && first.hongKong !== undefined;
  return others.flatMap((offer, place) =>
    isAbroad(offer) && flipOf(offer).flipFx === null
      ? [{ code: 'FLIP_BEYOND' as const, values: { offer: place + 2 } }]
      : [],
  );
}
