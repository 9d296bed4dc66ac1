import type { IsoDate } from '../../quantities/calendar.ts';
import { firstDayOf, monthOfDay } from '../../quantities/calendar.ts';
import { type Month, plusMonths } from '../../quantities/months.ts';
import { type Rate, rate, rateOf } from '../../quantities/rate.ts';
import { hkdPerCny } from '../../rules/market/hkd-per-cny.ts';
import { seriesAt } from '../../rules/monthly-series.ts';
import type { RuleBook } from './rule-book.ts';

/** What decides the exchange rate of a month. */
export interface ExchangePath {
  readonly asOf: IsoDate;
  /** Only averages of months that were over by this day are used. */
  readonly asKnownOn?: IsoDate | undefined;
  /** HKD for 1 CNY in every month, where the scenario says so. */
  readonly fixed?: Rate | undefined;
  /** After the valuation month: this share of the newest published month's. */
  readonly share: Rate;
}

/**
 * HKD for 1 CNY in a month: the published monthly average up to the valuation month (the newest one where that is not
 * out), then the assumed flat path; `undefined` before the series begins.
 *
 * @source market/hkd-per-cny
 */
export function exchangeRate(month: Month, path: ExchangePath, book: RuleBook): Rate | undefined {
  if (path.fixed !== undefined) return path.fixed;
  const asOfMonth = monthOfDay(path.asOf);
  const found = seriesAt(hkdPerCny, month < asOfMonth ? month : asOfMonth, knownUntil(path));
  if (found === undefined) return undefined;
  const { id, evidence, source } = hkdPerCny;
  const from = firstDayOf(found.month);
  book.note({ rule: id, value: found.value, from, evidence, standing: found.standing, source });
  const published = rate(found.value);
  if (month <= asOfMonth) return published;
  return rateOf(published.numerator * path.share.numerator, published.denominator * path.share.denominator);
}

/** The last month whose average could be known. */
function knownUntil({ asKnownOn }: ExchangePath): Month | undefined {
  return asKnownOn && plusMonths(monthOfDay(asKnownOn), -1);
}
