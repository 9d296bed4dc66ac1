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

function exchangeAssumed({ asOf, fx, fxChange }: LoanScenario, { offers, today }: Comparison): readonly LoanCaveat[] {
  if (today === undefined) return [];
  if (offers.every(({ one }) => one.scenario.currency === offers[0].one.scenario.currency) && fx === undefined)
    return [];
  const values = {
    month: monthText(monthOfDay(asOf)),
    rate: rateText(today, 4),
    change: fxChange === undefined ? null : rateText(fxChange, 6),
    said: fx === undefined ? 'published' : 'said',
  };
  return [{ code: 'FX_ASSUMED', values }];
}

/** Offers that do not finance the same sum: more than a hundredth apart. */
function sumsDiffer({ offers }: Comparison): readonly LoanCaveat[] {
  const [first, ...others] = offers;
  const own = first.hongKong?.principal;
  if (own === undefined) return [];
  return others.flatMap(({ hongKong }, place) => {
    const other = hongKong?.principal;
    if (other === undefined || Math.abs(other - own) * 100 <= own) return [];
    return [{ code: 'OFFER_SUMS_DIFFER' as const, values: { offer: place + 2, sum: other, first: own } }];
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
