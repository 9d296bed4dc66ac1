import type { Figure, FigureUnit } from '../../shared/result.ts';
import type { Comparison, Offer } from './compare-offers.ts';

/** What a comparison adds to the facts of a loan; all `null` without other offers. */
export const offerFactUnits = {
  cheapestOffer: 'count',
  dearestOffer: 'count',
  costSpreadHkd: 'HKD',
  flipFx: 'index',
  flipFxPresent: 'index',
} as const satisfies Record<string, FigureUnit>;

type OfferFacts = Record<keyof typeof offerFactUnits, Figure>;

/**
 * Which offer costs least and which most, in renminbi where all are in it and in Hong Kong dollars otherwise, by number, the first of equal ones, and by how much they lie
 * apart; and the exchange rate at which the first offer and the first one of the other currency cost the same.
 */
export function offerFacts(comparison: Comparison | undefined): OfferFacts {
  const nothing = { cheapestOffer: null, dearestOffer: null, costSpreadHkd: null, flipFx: null, flipFxPresent: null };
  if (comparison === undefined) return nothing;
  const { offers, flipOf } = comparison;
  const [first] = offers;
  const abroad = offers.find(({ one }) => one.scenario.currency !== first.one.scenario.currency);
  return { ...nothing, ...spreadOf(offers), ...(abroad && flipOf(abroad)) };
}

function spreadOf(offers: readonly Offer[]): Partial<OfferFacts> {
  // Loans in renminbi alone are held against each other in it: no exchange rate turns their order.
  const isRenminbi = offers.every(({ one }) => one.scenario.currency === 'CNY');
  const costs = offers.map(({ hongKong, renminbi }): number | undefined => (isRenminbi ? renminbi : hongKong)?.cost);
  if (!costs.every((cost) => cost !== undefined)) return {};
  const [cheapest, dearest] = [costs.indexOf(Math.min(...costs)), costs.indexOf(Math.max(...costs))];
  const [least, most] = [offers[cheapest]?.hongKong?.cost, offers[dearest]?.hongKong?.cost];
  return {
    cheapestOffer: cheapest + 1,
    dearestOffer: dearest + 1,
    ...(least !== undefined && most !== undefined && { costSpreadHkd: most - least }),
  };
}
