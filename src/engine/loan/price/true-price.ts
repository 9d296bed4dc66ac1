import { yearOf } from '../../shared/internal-rate-of-return.ts';
import { type RateOfReturn, rateOfReturn } from './rates-of-return.ts';

/** What a loan really costs a year, as decimal fractions, good to ten places. */
export interface TruePrice {
  /** 内部收益率 of a month. */
  readonly irrMonthly: number;
  /** 實際年利率: the effective annual rate with fees in, (1 + monthly)^12 − 1. */
  readonly aprHongKong: number;
  /** 年化利率 by the compound method (复利, IRR): the same figure. */
  readonly annualisedCostCompound: number;
  /** 年化利率 by the simple method (单利), 12 × monthly, which must be labelled so. */
  readonly annualisedCostSimple: number;
}

/** The price, that there is none, or all that may be it. */
export type Priced =
  | { readonly kind: 'found'; readonly price: TruePrice }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly prices: readonly TruePrice[] };

/** −99 % to +100 % a month: between these a price is looked for. */
export const monthlyRange = { lowest: -0.99, highest: 1 };

/**
 * The true price of monthly flows, the first at drawdown: what is received above zero, what is paid below it.
 *
 * @source Hong Kong: the net-present-value method of the Code of Banking Practice. Mainland: PBOC Announcement [2021] No. 3
 */
export function truePriceOf(flows: readonly number[]): Priced {
  return pricedBy(rateOfReturn(flows, monthlyRange), priceAtMonthly);
}

/** The price that each rate of a period stands for. */
export function pricedBy(found: RateOfReturn, price: (periodic: number) => TruePrice): Priced {
  if (found.kind === 'several') return { kind: 'several', prices: found.periodic.map(price) };
  return found.kind === 'found' ? { kind: 'found', price: price(found.periodic) } : found;
}

function priceAtMonthly(irrMonthly: number): TruePrice {
  const effective = yearOf(irrMonthly) - 1;
  return {
    irrMonthly,
    aprHongKong: effective,
    annualisedCostCompound: effective,
    annualisedCostSimple: 12 * irrMonthly,
  };
}

/** A rate as the facts carry it: a decimal fraction with twelve places. */
export function fractionText(value: number): string {
  const text = value.toFixed(12);
  return /^-0\.0+$/.test(text) ? text.slice(1) : text;
}
