import type { IsoDate } from '../../../quantities/calendar.ts';
import { daysBetween } from '../../../quantities/days.ts';
import { rateOfReturn } from './rates-of-return.ts';
import { type Priced, pricedBy, type TruePrice } from './true-price.ts';

/** An amount of a day, in fen or cents: received above zero, paid below it. */
export interface DatedFlow {
  readonly on: IsoDate;
  readonly amount: number;
}

/** −10 % to +10 % a day: between these a price is looked for. */
export const dailyRange = { lowest: -0.1, highest: 0.1 };

/**
 * The true price of dated flows, in any order: the effective annual rate by actual days ÷ 365 (XIRR). The monthly rate
 * is that which compounds to it, and the simple cost is twelve times the monthly rate.
 */
export function datedPriceOf(flows: readonly DatedFlow[]): Priced {
  return pricedBy(rateOfReturn(byDay(flows), dailyRange), priceAtDaily);
}

/** Flows a day apart, nothing on most of them, from the first day on. */
function byDay(flows: readonly DatedFlow[]): readonly number[] {
  const first = flows.map(({ on }) => on).toSorted()[0] as IsoDate;
  const places = flows.map(({ on }) => daysBetween(first, on));
  const days = Array.from({ length: Math.max(-1, ...places) + 1 }, () => 0);
  for (const [place, { amount }] of flows.entries()) {
    const day = places[place] as number;
    days[day] = (days[day] as number) + amount;
  }
  return days;
}

function priceAtDaily(daily: number): TruePrice {
  const year = power(1 + daily, 365);
  const irrMonthly = twelfthRoot(year) - 1;
  return {
    irrMonthly,
    aprHongKong: year - 1,
    annualisedCostCompound: year - 1,
    annualisedCostSimple: 12 * irrMonthly,
  };
}

/** By multiplying alone, so that every machine gives the same. */
function power(base: number, exponent: number): number {
  if (exponent === 1) return base;
  const half = power(base, Math.floor(exponent / 2));
  return exponent % 2 === 0 ? half * half : half * half * base;
}

/** Newton's method, from above, until it no longer falls. */
function twelfthRoot(value: number): number {
  let root = Math.max(value, 1);
  for (;;) {
    const next = (11 * root + value / power(root, 11)) / 12;
    if (next >= root) return root;
    root = next;
  }
}
