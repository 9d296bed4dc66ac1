import { type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { deflator } from '../../quantities/deflator.ts';
import { money, times } from '../../quantities/money.ts';
import { type Month, monthsBetween } from '../../quantities/months.ts';
import { type Rate, rateOf } from '../../quantities/rate.ts';
import { roundHalfUp } from '../../quantities/rounding.ts';
import { hkdPerCny } from '../../rules/market/hkd-per-cny.ts';
import { exchangeRate } from './exchange.ts';
import type { RuleBook } from './rule-book.ts';

/** HKD for 1 CNY in a month; `undefined` where none is known, which the book has then as missing. */
export type HkdPerCny = (month: Month) => Rate | undefined;

/** What a path starts from and where it goes. */
export interface ExchangeTerms {
  readonly asOf: IsoDate;
  readonly asKnownOn?: IsoDate | undefined;
  /** HKD for 1 CNY up to the valuation month, where the scenario says so. */
  readonly fx?: Rate | undefined;
  /** After the valuation month: this share of its rate, at once. Absent: all of it. */
  readonly fxShare?: Rate;
  /** After the valuation month: changed by so much a year. Absent: not. */
  readonly fxChange?: Rate | undefined;
}

/** Rates after the valuation month are told to so many places. */
const places = 10 ** 8;

/**
 * 汇率路径: the published monthly average up to the valuation month, or the rate the scenario says; afterwards a share of
 * that of the valuation month, changed by a yearly rate: × (1 + change)^(months ÷ 12). Without either it stays.
 *
 * @rounding after the valuation month to eight places, half up
 * @source market/hkd-per-cny
 */
export function exchangePath({ asOf, asKnownOn, fx, fxShare, fxChange }: ExchangeTerms, book: RuleBook): HkdPerCny {
  const now = monthOfDay(asOf);
  const flat = { asOf, asKnownOn, fixed: fx, share: fxShare ?? rateOf(1, 1) };
  const later = fxChange && deflator(inverse(fxChange));
  return (month) => {
    const rate = exchangeRate(month, flat, book);
    if (rate === undefined) book.miss(hkdPerCny, month);
    if (rate === undefined || later === undefined || month <= now) return rate;
    return rateOf(later(times(money(places), rate, roundHalfUp), monthsBetween(now, month)), places);
  };
}

/** The discount that undoes a growth: dividing by 1 ÷ (1 + change) is multiplying by 1 + change. */
function inverse({ numerator, denominator }: Rate): Rate {
  return rateOf(-numerator, denominator + numerator);
}
