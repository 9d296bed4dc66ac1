import { describe, expect, it } from 'vitest';
import { turnModel } from '../../../../src/engine/compare-mpf/chance/turn-model.ts';
import type { Turn } from '../../../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { yearlyShocks } from '../../../../src/engine/shared/yearly-shocks.ts';
import { type Month, plusMonths } from '../../../../src/quantities/months.ts';
import { rateOf } from '../../../../src/quantities/rate.ts';
import { baseOf } from '../../../helpers/compared.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';

const start = month('2026-12');
const history = yearlyShocks(openRuleBook(mpfPerson()), '2026-11-24');
const year = (which: number) => history.prices[which] as (typeof history.prices)[number];

interface Fixed {
  /** From 0 to 1: in which year of history each block begins. */
  readonly uniform?: number;
  readonly normal?: number;
  readonly claim?: Month;
  readonly months?: number;
}

/** One turn where every number drawn is the same. */
function turnOf(
  changes: Partial<CompareScenario>,
  { uniform = 0, normal = 0, claim = month('2046-12'), months = 240 }: Fixed = {},
): Turn & { readonly shockIn: (at: Month) => number } {
  const model = turnModel(baseOf(changes), claim);
  if (model === undefined) throw new Error('there is a history');
  const turn = model({ uniform: () => uniform, normal: () => normal }, plusMonths(start, months));
  return { ...turn, shockIn: turn.shockIn as (at: Month) => number };
}

const none = percent('0%');

describe('a turn without volatility and shocks', () => {
  it('leaves every month and both rates as they are assumed, whatever is drawn', () => {
    const turn = turnOf({ volatility: none, shocks: none }, { uniform: 0.7, normal: 2 });
    for (let place = 0; place < 240; place += 1) {
      expect(turn.shockIn(plusMonths(start, place))).toBe(1);
      for (const name of ['prices', 'dollar', 'yuan', 'yuanToday'] as const) expect(turn.drift?.[name](place)).toBe(1);
    }
    expect(
      [turn.wageGrowth, turn.creditingRate].map((one) => Number(one?.numerator) / Number(one?.denominator)),
    ).toEqual([0.02, 0.02]);
  });
});

describe('the return', () => {
  it('is 12 % a year spread over the months unless another is said, and its mean is one', () => {
    const logOf = (changes: Partial<CompareScenario>, normal: number) =>
      Math.log(turnOf(changes, { normal }).shockIn(start));
    // σ z ÷ √12 − σ² ÷ 24
    expect(logOf({}, 1)).toBeCloseTo(0.12 / Math.sqrt(12) - 0.0144 / 24, 14);
    expect(logOf({}, -2)).toBeCloseTo((-2 * 0.12) / Math.sqrt(12) - 0.0144 / 24, 14);
    expect(logOf({ volatility: percent('30%') }, 1)).toBeCloseTo(0.3 / Math.sqrt(12) - 0.09 / 24, 14);
  });

  it('that follows the yuan alone has one and the same part in all months of a year', () => {
    const turn = turnOf({ returnFxCorrelation: percent('100%') }, { normal: 3 });
    // from February on: the same deviation, and nearly the same that keeps the mean
    const logs = [2, 3, 11].map((place) => Math.log(turn.shockIn(plusMonths(start, place))));
    expect(Math.abs(Number(logs[0]) - Number(logs[1]))).toBeLessThan(0.001);
    expect(Math.sign(Number(logs[0]))).toBe(Math.sign(year(1).exchangeRate));
  });

  it.each(['50%', '-100%'])('that follows the yuan with %s keeps the mean of a balance in every month', (rho) => {
    const count = history.prices.length;
    const changes = { returnFxCorrelation: percent(rho), volatility: percent('30%') };
    // the first block begins in any year with the same chance; the month in December is cut from its first year
    const products = Array.from({ length: count }, (_, first) => {
      const { shockIn } = turnOf(changes, { uniform: (first + 0.5) / count, months: 25 });
      const own = (0.09 * (1 - (Number.parseInt(rho, 10) / 100) ** 2)) / 24;
      let product = 1;
      return Array.from({ length: 25 }, (__, place) => {
        product *= shockIn(plusMonths(start, place)) * Math.exp(own);
        return product;
      });
    });
    for (let place = 0; place < 25; place += 1) {
      const mean = products.reduce((sum, one) => sum + Number(one[place]), 0) / count;
      expect(mean).toBeCloseTo(1, 10);
    }
  });
});

describe('prices and the yuan', () => {
  it('move as in the years drawn, each year’s deviation spread over its months', () => {
    // blocks begin with the first year: December 2026 is a twelfth of it, 2027 the second year as a whole
    const { drift } = turnOf({});
    const hk = (1 + year(0).hongKongPrices / 1.02) ** (1 / 12) * (1 + year(1).hongKongPrices / 1.02);
    const cn = (1 + year(0).mainlandPrices / 1.01) ** (1 / 12) * (1 + year(1).mainlandPrices / 1.01);
    const yuan = Math.exp(year(0).exchangeRate / 12 + year(1).exchangeRate);
    expect(drift?.prices(12)).toBeCloseTo(hk, 12);
    expect(drift?.dollar(12)).toBeCloseTo(1 / hk, 12);
    expect(drift?.yuan(12)).toBeCloseTo(yuan, 12);
    expect(drift?.yuanToday(12)).toBeCloseTo(yuan / cn, 12);
  });

  it('begin another block after three years, the first of them cut', () => {
    // December 2026, 2027 and 2028 are one block; 2029 is the first year again
    const { drift } = turnOf({ shocks: percent('200%') });
    const step = Number(drift?.yuan(36)) / Number(drift?.yuan(24));
    expect(step).toBeCloseTo(Math.exp(2 * year(0).exchangeRate), 12);
  });
});

describe('wages and the crediting rate', () => {
  const meanOf = (shocks: readonly { readonly deviation: number }[], first: number) =>
    [0, 1, 2].reduce((sum, more) => sum + (shocks[(first + more) % shocks.length]?.deviation as number), 0) / 3;
  const fifths = (deviation: number) => Math.round(deviation * 500) / 500;
  const asNumber = (rate: Turn['wageGrowth']) => Number(rate?.numerator) / Number(rate?.denominator);

  it('move by the mean deviation of the years drawn, in fifths of a percent', () => {
    // three years to the claim: one block, from the first year on
    const turn = turnOf({}, { claim: month('2029-01') });
    expect(asNumber(turn.wageGrowth)).toBeCloseTo(0.02 + fifths(meanOf(history.averageWage, 0)), 12);
    expect(asNumber(turn.creditingRate)).toBeCloseTo(Math.max(0, 0.02 + fifths(meanOf(history.creditingRate, 0))), 12);
    expect(asNumber(turn.wageGrowth)).not.toBe(0.02);
  });

  it('are one year where the claim is in the first', () => {
    const turn = turnOf({}, { claim: month('2026-12') });
    expect(asNumber(turn.wageGrowth)).toBeCloseTo(0.02 + fifths(Number(history.averageWage[0]?.deviation)), 12);
  });

  it('the crediting rate is never below nought', () => {
    const means = history.creditingRate.map((_, first) => meanOf(history.creditingRate, first));
    const worst = means.indexOf(Math.min(...means));
    const uniform = (worst + 0.5) / means.length;
    expect(0.02 + 3 * Math.min(...means)).toBeLessThan(0);
    const turn = turnOf({ shocks: percent('300%') }, { uniform, claim: month('2029-01') });
    expect(turn.creditingRate).toEqual(rateOf(0, 1));
  });
});

it('there is no turn without a history', () => {
  const base = baseOf();
  const early = { ...base, scenario: { ...base.scenario, asKnownOn: '2006-06-30' as const } };
  expect(turnModel(early, month('2046-12'))).toBeUndefined();
  expect(turnModel(base, month('2046-12'))).toBeDefined();
});
