import { firstDayOf, type IsoDate, monthOfDay } from '../../quantities/calendar.ts';
import { monthOf, plusMonths, yearOf } from '../../quantities/months.ts';
import { rate } from '../../quantities/rate.ts';
import { averageWage } from '../../rules/guangdong/pension/average-wage.ts';
import { hkdPerCny } from '../../rules/market/hkd-per-cny.ts';
import { hongKongPriceRise } from '../../rules/market/hong-kong-price-rise.ts';
import { mainlandPriceRise } from '../../rules/market/mainland-price-rise.ts';
import { firstMonthOf, lastMonthOf, seriesAt } from '../../rules/monthly-series.ts';
import { creditingRate } from '../../rules/national/pension/crediting-rate.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleBook } from './rule-book.ts';

/** A calendar year in which three things moved together: each less its own mean over the same years, as a fraction. */
export interface PriceShock {
  readonly year: number;
  /** 香港物價: 0.01 where prices rose by one percentage point more than on average. */
  readonly hongKongPrices: number;
  /** 内地物价 */
  readonly mainlandPrices: number;
  /** 汇率: of ln(mean of the year ÷ mean of the year before), both of HKD for 1 CNY. */
  readonly exchangeRate: number;
}

/** A year in which one thing moved, less its mean over the years it is known in, as a fraction. */
export interface YearlyShock {
  readonly year: number;
  readonly deviation: number;
}

/** What has moved so far, oldest first; empty where nothing is known. */
export interface YearlyShocks {
  /** The years in which all three are known. */
  readonly prices: readonly PriceShock[];
  /** 记账利率 */
  readonly creditingRate: readonly YearlyShock[];
  /** 全省月平均工资: growth to July of the year, without the July in which the series breaks. */
  readonly averageWage: readonly YearlyShock[];
}

/**
 * Shocks of the calendar years that are over, for chance to draw from: the exchange rate has a year before it since 2006.
 * Doubles that carry no money. A rule in whose place the scenario sets one value does not move.
 *
 * @param book its day of knowledge decides what is seen of the rules, and it notes what is read
 * @param until the day by which a year must be over
 * @source market/hong-kong-price-rise, market/mainland-price-rise, market/hkd-per-cny, national/pension/crediting-rate,
 *   guangdong/pension/average-wage
 */
export function yearlyShocks(book: RuleBook, until: IsoDate): YearlyShocks {
  const first = yearOf(firstMonthOf(hkdPerCny)) + 1;
  const years = Array.from({ length: Math.max(0, yearOf(monthOfDay(until)) - first) }, (_, place) => first + place);
  const joint = years.flatMap((year) => {
    const moved = movedTogether(year, book);
    return moved === undefined ? [] : [{ year, moved }];
  });
  noteExchange(joint.at(-1)?.year, book);
  const [hongKong = [], mainland = [], exchange = []] = [0, 1, 2].map((which) =>
    lessMean(joint.map(({ moved }) => moved[which] as number)),
  );
  return {
    prices: joint.map(({ year }, place) => ({
      year,
      hongKongPrices: hongKong[place] as number,
      mainlandPrices: mainland[place] as number,
      exchangeRate: exchange[place] as number,
    })),
    creditingRate: shocks(years, (year) => creditedIn(year, book)),
    averageWage: shocks(years, (year) => wageGrowth(year, book)),
  };
}

function shocks(years: readonly number[], moveOf: (year: number) => number | undefined): readonly YearlyShock[] {
  const known = years.flatMap((year) => {
    const move = moveOf(year);
    return move === undefined ? [] : [{ year, move }];
  });
  const deviations = lessMean(known.map(({ move }) => move));
  return known.map(({ year }, place) => ({ year, deviation: deviations[place] as number }));
}

function lessMean(moves: readonly number[]): readonly number[] {
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  return moves.map((move) => move - mean);
}

/** Prices in Hong Kong, on the mainland, and the exchange rate. What cannot be used is not read, so it is not noted. */
function movedTogether(year: number, book: RuleBook): readonly [number, number, number] | undefined {
  const exchange = exchangeMove(year);
  const mainland = exchange === undefined ? undefined : priceRise(mainlandPriceRise, year, book);
  const hongKong = mainland === undefined ? undefined : priceRise(hongKongPriceRise, year, book);
  return exchange === undefined || mainland === undefined || hongKong === undefined
    ? undefined
    : [hongKong, mainland, exchange];
}

/** From basis points. */
function priceRise(rule: Rule<number>, year: number, book: RuleBook): number | undefined {
  const found = book.look(rule, monthOf(year, 1));
  return found && found.value / 10_000;
}

function creditedIn(year: number, book: RuleBook): number | undefined {
  const found = book.look(creditingRate, monthOf(year, 1));
  return found && asNumber(found.value);
}

/** In this July all persons employed replace those on post: the series falls, wages did not. */
const wageSeriesBreak = 2019;

/** None where the wage of this July is not out, and that of an earlier one is still used. */
function wageGrowth(year: number, book: RuleBook): number | undefined {
  const [before, found] = [year - 1, year].map((one) => book.look(averageWage, monthOf(one, 7)));
  if (before === undefined || found === undefined || year === wageSeriesBreak) return undefined;
  const isOut = found.standing === 'overridden' || found.from === firstDayOf(monthOf(year, 7));
  return isOut ? found.value / before.value - 1 : undefined;
}

function exchangeMove(year: number): number | undefined {
  const [before, sum] = [yearlySum(year - 1), yearlySum(year)];
  return before === undefined || sum === undefined ? undefined : Math.log(sum / before);
}

/** Of the twelve months, where all are out. */
function yearlySum(year: number): number | undefined {
  const january = monthOf(year, 1);
  if (plusMonths(january, 11) > lastMonthOf(hkdPerCny)) return undefined;
  return Array.from({ length: 12 }, (_, month) => seriesAt(hkdPerCny, plusMonths(january, month)))
    .map((found) => asNumber(found?.value as string))
    .reduce((sum, one) => sum + one, 0);
}

function noteExchange(year: number | undefined, book: RuleBook): void {
  if (year === undefined) return;
  const { id, evidence, source } = hkdPerCny;
  const month = monthOf(year, 12);
  const value = seriesAt(hkdPerCny, month)?.value as string;
  book.note({ rule: id, value, from: firstDayOf(month), evidence, standing: 'in-force', source });
}

function asNumber(text: string): number {
  const { numerator, denominator } = rate(text);
  return numerator / denominator;
}
