import type { Month } from '../../../quantities/months.ts';
import { yearOf } from '../../../quantities/months.ts';
import { plusRates, type Rate, rateOf } from '../../../quantities/rate.ts';
import { blockBootstrap } from '../../shared/block-bootstrap.ts';
import type { RandomSource } from '../../shared/path-model.ts';
import { type PriceShock, type YearlyShock, yearlyShocks } from '../../shared/yearly-shocks.ts';
import type { CompareBase } from '../compare-base.ts';
import type { Turn } from '../compare-life.ts';
import type { Drift } from '../strategies/desk.ts';
import { usualVolatility } from './usual-volatility.ts';

/** One turn of chance after the other, each from its own stream, up to the month in which it ends. */
export type TurnModel = (random: RandomSource, end: Month) => Turn;

/** Years of history that stay together. */
const block = 3;

/**
 * What chance moves in a comparison, jointly: the return of MPF month by month, prices of both sides and the exchange rate
 * by blocks of three years as they were together, wages and the crediting rate of the mainland by blocks of their own.
 *
 * The return: its expected value × exp(σ z ÷ √12 − σ² ÷ 24) each month, which leaves the mean of a balance as it is
 * expected; σ is 12 % a year unless given, since no series of MPF's own is known. With a correlation given, that part of
 * the log return follows the yuan's year, and the mean of a balance that is there in the first month stays. Prices and the yuan: each year's deviation from its mean, spread over its
 * months. The pension takes one rate for all its years, so wages and crediting move by the mean deviation of the years
 * drawn, in fifths of a percent. Every deviation × `shocks`. With neither volatility nor shocks every factor is 1.
 *
 * `undefined` where there is no history by the day it must be known.
 *
 * @param claim the month to which wages and crediting count
 */
export function turnModel(base: CompareBase, claim: Month): TurnModel | undefined {
  const { scenario, timeline, book, assumptions } = base;
  const history = yearlyShocks(book, scenario.asKnownOn ?? scenario.asOf);
  if ([history.prices, history.creditingRate, history.averageWage].some(({ length }) => length === 0)) return undefined;
  const { start } = timeline;
  const scale = asNumber(scenario.shocks ?? rateOf(1, 1));
  const [hk, cn] = [asNumber(assumptions.inflationHk), asNumber(assumptions.inflationCn)];
  const paying = Math.max(1, yearOf(claim) - yearOf(start));
  // One path is lived after the other: each overwrites the numbers of the one before.
  const all = timeline.end - start;
  const drift = driftNumbers(all);
  const { volatility = usualVolatility, returnFxCorrelation } = scenario;
  const shocksOf = returnShocks(volatility, returnFxCorrelation, history.prices, start, all);
  const shocks = new Float64Array(all);
  return (random, end) => {
    const months = end - start;
    const years = yearOf(end) - yearOf(start) + 1;
    const drawn = blockBootstrap(history.prices, block, years, random);
    const wages = blockBootstrap(history.averageWage, block, paying, random);
    const credits = blockBootstrap(history.creditingRate, block, paying, random);
    drawDrift(drift, drawn, start, months, scale, hk, cn);
    shocksOf(shocks, drawn, months, random);
    return {
      shockIn: (month) => shocks[month - start] as number,
      drift: driftOf(drift),
      wageGrowth: moved(assumptions.wageGrowth, meanOf(wages) * scale),
      creditingRate: notBelowNought(moved(assumptions.creditingRate, meanOf(credits) * scale)),
    };
  };
}

function asNumber({ numerator, denominator }: Rate): number {
  return numerator / denominator;
}

function meanOf(years: readonly YearlyShock[]): number {
  return years.reduce((sum, { deviation }) => sum + deviation, 0) / years.length;
}

/** A rate moved by a deviation, in fifths of a percent: lives of the same rates are lived once. */
function moved(rate: Rate, deviation: number): Rate {
  return plusRates(rate, rateOf(Math.round(deviation * 500), 500));
}

/** 记账利率 is never below nought. */
function notBelowNought(rate: Rate): Rate {
  return rate.numerator < 0 ? rateOf(0, 1) : rate;
}

type DriftNumbers = Readonly<Record<keyof Drift, Float64Array>>;

function driftNumbers(months: number): DriftNumbers {
  const none = () => new Float64Array(months);
  return { prices: none(), dollar: none(), yuan: none(), yuanToday: none() };
}

function driftOf({ prices, dollar, yuan, yuanToday }: DriftNumbers): Drift {
  return {
    prices: (place) => prices[place] as number,
    dollar: (place) => dollar[place] as number,
    yuan: (place) => yuan[place] as number,
    yuanToday: (place) => yuanToday[place] as number,
  };
}

/** Prices and the yuan against their assumed paths, by month; each year's deviation is spread over its months. */
function drawDrift(
  drift: DriftNumbers,
  years: readonly PriceShock[],
  start: Month,
  months: number,
  scale: number,
  hk: number,
  cn: number,
): void {
  let [prices, pricesCn, yuan] = [1, 1, 1];
  let [stepHk, stepCn, stepYuan] = [1, 1, 1];
  for (let place = 0; place < months; place += 1) {
    if (place === 0 || (start + place) % 12 === 0) {
      const year = years[yearOf((start + place) as Month) - yearOf(start)] as PriceShock;
      stepHk = twelfth(1 + (year.hongKongPrices * scale) / (1 + hk));
      stepCn = twelfth(1 + (year.mainlandPrices * scale) / (1 + cn));
      stepYuan = Math.exp((year.exchangeRate * scale) / 12);
    }
    prices *= stepHk;
    pricesCn *= stepCn;
    yuan *= stepYuan;
    drift.prices[place] = prices;
    drift.dollar[place] = 1 / prices;
    drift.yuan[place] = yuan;
    drift.yuanToday[place] = yuan / pricesCn;
  }
}

function twelfth(factor: number): number {
  return Math.exp(Math.log(factor) / 12);
}

type ReturnShocks = (shocks: Float64Array, years: readonly PriceShock[], until: number, random: RandomSource) => void;

/** Factors of the months on a balance of MPF: one that is there in the first month keeps its mean in every month. */
function returnShocks(
  volatility: Rate,
  correlation: Rate | undefined,
  history: readonly PriceShock[],
  start: Month,
  months: number,
): ReturnShocks {
  const sigma = asNumber(volatility);
  const rho = correlation === undefined ? 0 : asNumber(correlation);
  const own = 1 - rho * rho;
  const [spread, lower] = [sigma * Math.sqrt(own / 12), (sigma * sigma * own) / 24];
  const deviations = history.map(({ exchangeRate }) => exchangeRate);
  const size = Math.sqrt(deviations.reduce((sum, one) => sum + one * one, 0) / deviations.length);
  const shared = (deviation: number): number => (sigma * rho * deviation) / (size * 12);
  const levels = sharedLevels(deviations.map(shared), start, months);
  return (shocks, years, until, random) => {
    for (let place = 0; place < until; place += 1) {
      const year = years[yearOf((start + place) as Month) - yearOf(start)] as PriceShock;
      const together = rho === 0 ? 0 : shared(year.exchangeRate) - (levels[place] as number);
      shocks[place] = Math.exp(spread * random.normal() - lower + together);
    }
  };
}

/**
 * By month, the growth of the log of the mean that months of one block have together: they follow the same years, so that
 * the mean of their product is not the product of their means. Blocks follow nothing of each other.
 *
 * @param shared what a month of each year of history has, as a log
 */
function sharedLevels(shared: readonly number[], start: Month, months: number): readonly number[] {
  const sums = shared.map(() => 0);
  let before = 0;
  return Array.from({ length: months }, (_, place) => {
    const year = (yearOf((start + place) as Month) - yearOf(start)) % block;
    if (year === 0 && (start + place) % 12 === 0) {
      sums.fill(0);
      before = 0;
    }
    sums.forEach((sum, first) => {
      sums[first] = sum + (shared[(first + year) % shared.length] as number);
    });
    const now = Math.log(sums.reduce((sum, one) => sum + Math.exp(one), 0) / sums.length);
    const level = now - before;
    before = now;
    return level;
  });
}
