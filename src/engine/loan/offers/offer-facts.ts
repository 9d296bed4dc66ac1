import { money } from '../../../quantities/money.ts';
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
 * Which offer costs least and which most in Hong Kong dollars, by number, the first of equal ones, and by how much they lie
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
  const costs = offers.map(({ hongKong }) => hongKong?.cost);
  if (!costs.every((cost) => cost !== undefined)) return {};
  const [least, most] = [money<'HKD'>(Math.min(...costs)), money<'HKD'>(Math.max(...costs))];
  return {
    cheapestOffer: costs.indexOf(least) + 1,
    dearestOffer: costs.indexOf(most) + 1,
    costSpreadHkd: most - least,
  };
}
