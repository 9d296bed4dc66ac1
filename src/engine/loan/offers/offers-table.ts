import { type Currency, minus } from '../../../quantities/money.ts';
import { rateText } from '../../../quantities/rate.ts';
import type { Column, Figure, Table } from '../../shared/result.ts';
import { schedulePrice } from '../price/schedule-price.ts';
import { fractionText } from '../price/true-price.ts';
import type { Schedule } from '../row.ts';
import type { Comparison, Offer } from './compare-offers.ts';
import type { OfferCost } from './offer-cost.ts';

/**
 * The table `offers`: the loans of a comparison in both currencies, each payment at the exchange rate of its month. What an
 * offer costs is what is paid, fees in it, less what is received. `dearerBy` and what follows it hold the offer against the
 * first; the flips are HKD for 1 CNY.
 */
export const offerColumns = [
  { id: 'offer', unit: 'count' },
  { id: 'title', unit: 'text' },
  { id: 'currency', unit: 'text' },
  { id: 'months', unit: 'months' },
  { id: 'firstRate', unit: 'ratio' },
  { id: 'aprHongKong', unit: 'ratio' },
  { id: 'principalHkd', unit: 'HKD' },
  { id: 'principalRmb', unit: 'CNY' },
  { id: 'monthlyPaymentHkd', unit: 'HKD/month' },
  { id: 'monthlyPaymentRmb', unit: 'CNY/month' },
  { id: 'highestPaymentHkd', unit: 'HKD/month' },
  { id: 'highestPaymentRmb', unit: 'CNY/month' },
  { id: 'paidHkd', unit: 'HKD' },
  { id: 'paidRmb', unit: 'CNY' },
  { id: 'costHkd', unit: 'HKD' },
  { id: 'costRmb', unit: 'CNY' },
  { id: 'presentCostHkd', unit: 'HKD' },
  { id: 'presentCostRmb', unit: 'CNY' },
  { id: 'dearerByHkd', unit: 'HKD' },
  { id: 'dearerByRmb', unit: 'CNY' },
  { id: 'monthlyMoreHkd', unit: 'HKD/month' },
  { id: 'monthlyMoreRmb', unit: 'CNY/month' },
  { id: 'flipFx', unit: 'index' },
  { id: 'flipFxPresent', unit: 'index' },
] as const satisfies readonly Column[];

/** The id of a column of the table `offers`. */
export type OfferColumnId = (typeof offerColumns)[number]['id'];

/** The loans in the order in which they were given, the scenario's own first. */
export function offersTable(comparison: Comparison): Table {
  return {
    columns: offerColumns,
    rows: comparison.offers.map((offer, place) => {
      const row = rowOf(comparison, offer, place + 1);
      return offerColumns.map(({ id }) => row[id] ?? null);
    }),
  };
}

/** What is not known of an offer is not there. */
type Row = Partial<Record<OfferColumnId, Figure>>;

function rowOf({ offers: [first], flipOf }: Comparison, offer: Offer, number: number): Row {
  const { scenario, schedule } = offer.one;
  return {
    offer: number,
    title: scenario.title ?? null,
    currency: scenario.currency,
    months: scenario.months,
    ...(schedule && pricesOf(schedule)),
    ...amountsIn('Hkd', offer.hongKong, first.hongKong),
    ...amountsIn('Rmb', offer.renminbi, first.renminbi),
    ...flipOf(offer),
  };
}

function pricesOf(schedule: Schedule<Currency>): Row {
  const rate = schedule.rows[0]?.rate;
  const priced = schedulePrice(schedule);
  return {
    ...(rate && { firstRate: rateText(rate, 10) }),
    ...(priced.kind === 'found' && { aprHongKong: fractionText(priced.price.aprHongKong) }),
  };
}

/** The columns of one currency; what an offer has more than the first is below nought where it has less. */
function amountsIn<C extends Currency>(
  suffix: 'Hkd' | 'Rmb',
  offer: OfferCost<C> | undefined,
  first: OfferCost<C> | undefined,
): Row {
  if (offer === undefined) return {};
  const { principal, firstPayment, highestPayment, paid, cost, presentCost } = offer;
  const amounts = { principal, monthlyPayment: firstPayment, highestPayment, paid, cost, presentCost };
  const more = first && {
    dearerBy: minus(cost, first.cost),
    monthlyMore: minus(firstPayment, first.firstPayment),
  };
  return Object.fromEntries(
    Object.entries({ ...amounts, ...more }).map(([name, amount]) => [`${name}${suffix}`, amount]),
  );
}
