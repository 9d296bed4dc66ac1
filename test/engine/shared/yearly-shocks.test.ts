import { describe, expect, it } from 'vitest';
import { yearlyShocks } from '../../../src/engine/shared/yearly-shocks.ts';
import { toyBook } from '../../helpers/toy-law.ts';

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, place) => first + place);
const yearsOf = (shocks: readonly { readonly year: number }[]) => shocks.map(({ year }) => year);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const rulesOf = (book: ReturnType<typeof toyBook>) => [...new Set(book.uses().map(({ rule }) => rule))];
const now = '2026-11-23';

describe('shocks of prices and of the exchange rate', () => {
  const { prices } = yearlyShocks(toyBook(), now);
  const of = (year: number) => prices.find((one) => one.year === year);

  it('are of the years from 2006 that all three have: the mainland rise of 2025 is not known', () => {
    expect(yearsOf(prices)).toEqual(from(2006, 2024));
  });

  it('lie around a mean of nothing', () => {
    for (const which of ['hongKongPrices', 'mainlandPrices', 'exchangeRate'] as const)
      expect(sumOf(prices.map((one) => one[which]))).toBeCloseTo(0, 12);
  });

  it('are as far apart as the rises', () => {
    // Hong Kong 4.30 and 2.04 %, mainland 5.93 and 4.82 %
    expect(Number(of(2008)?.hongKongPrices) - Number(of(2007)?.hongKongPrices)).toBeCloseTo(0.0226, 12);
    expect(Number(of(2008)?.mainlandPrices) - Number(of(2007)?.mainlandPrices)).toBeCloseTo(0.0111, 12);
    // 2022: the twelve averages come to 13.9880, those of the year before to 14.4613; 2023: to 13.2793
    const [year, next] = [Math.log(13.988 / 14.4613), Math.log(13.2793 / 13.988)];
    expect(Number(of(2023)?.exchangeRate) - Number(of(2022)?.exchangeRate)).toBeCloseTo(next - year, 10);
  });

  it.each([
    ['2024-12-31', 2023],
    ['2025-01-01', 2024],
    ['2007-01-01', 2006],
  ] as const)('are known by %s to the year %i', (until, last) => {
    expect(yearsOf(yearlyShocks(toyBook(), until).prices)).toEqual(from(2006, last));
  });

  it('are of no year whose monthly averages are not all out, nor of one that a book does not know', () => {
    const overrides = { 'market/hong-kong-price-rise': 250, 'market/mainland-price-rise': 200 };
    expect(yearsOf(yearlyShocks(toyBook({ overrides }), '2030-01-01').prices)).toEqual(from(2006, 2025));
    expect(yearsOf(yearlyShocks(toyBook({ asKnownOn: '2015-06-30' }), '2018-01-01').prices)).toEqual(from(2006, 2015));
  });

  it('are none before the second year of the exchange rate, and then nothing was read', () => {
    for (const until of ['2006-12-31', '1990-01-01'] as const) {
      const book = toyBook();
      expect(yearlyShocks(book, until)).toEqual({ prices: [], creditingRate: [], averageWage: [] });
      expect(book.uses()).toEqual([]);
    }
  });

  it('note what they rest on: no rise of a year that is left out', () => {
    const book = toyBook();
    yearlyShocks(book, now);
    expect(rulesOf(book)).toEqual([
      'guangdong/pension/average-wage',
      'market/hkd-per-cny',
      'market/hong-kong-price-rise',
      'market/mainland-price-rise',
      'national/pension/crediting-rate',
    ]);
    const last = (rule: string) => book.uses().findLast((use) => use.rule === rule)?.from;
    expect([last('market/hkd-per-cny'), last('market/hong-kong-price-rise')]).toEqual(['2024-12-01', '2024-01-01']);
  });

  it('do not move where the scenario sets one value', () => {
    const overrides = { 'market/hong-kong-price-rise': 250, 'market/mainland-price-rise': 200 };
    const book = toyBook({ overrides });
    const set = yearlyShocks(book, now).prices;
    expect(yearsOf(set)).toEqual(from(2006, 2025));
    expect(set.every(({ hongKongPrices, mainlandPrices }) => Math.abs(hongKongPrices + mainlandPrices) < 1e-15)).toBe(
      true,
    );
    expect(book.uses().filter(({ standing }) => standing === 'overridden')).toHaveLength(2);
  });

  it('are none where a book knows no rise', () => {
    const real = toyBook();
    for (const id of ['market/hong-kong-price-rise', 'market/mainland-price-rise']) {
      const look: typeof real.look = (rule, month) => (rule.id === id ? undefined : real.look(rule, month));
      expect(yearlyShocks({ ...real, look }, now).prices).toEqual([]);
    }
  });
});

describe('shocks of the crediting rate', () => {
  const { creditingRate } = yearlyShocks(toyBook(), now);

  it('are of the years in which one national rate was announced', () => {
    expect(yearsOf(creditingRate)).toEqual(from(2016, 2025));
    expect(sumOf(creditingRate.map(({ deviation }) => deviation))).toBeCloseTo(0, 12);
    // 8.31 and 1.50 %
    expect(Number(creditingRate[0]?.deviation) - Number(creditingRate.at(-1)?.deviation)).toBeCloseTo(0.0681, 12);
  });

  it('are of no year whose rate was not out', () => {
    const known = yearlyShocks(toyBook({ asKnownOn: '2021-06-29' }), '2021-06-29').creditingRate;
    expect(yearsOf(known)).toEqual(from(2016, 2019));
  });

  it('do not move where the scenario sets one', () => {
    const set = yearlyShocks(toyBook({ overrides: { 'national/pension/crediting-rate': '0.02' } }), now).creditingRate;
    expect(set.every(({ deviation }) => Math.abs(deviation) < 1e-15)).toBe(true);
  });
});

describe('shocks of the average wage', () => {
  const { averageWage } = yearlyShocks(toyBook(), now);

  it('are of each July but the one in which the series breaks', () => {
    expect(yearsOf(averageWage)).toEqual([...from(2006, 2018), ...from(2020, 2025)]);
    expect(sumOf(averageWage.map(({ deviation }) => deviation))).toBeCloseTo(0, 12);
    // 9167 to 9183 after 8807 to 9167
    const [before, last] = averageWage.slice(-2).map(({ deviation }) => deviation) as [number, number];
    expect(last - before).toBeCloseTo(9183 / 9167 - 9167 / 8807, 12);
  });

  it('are of no July whose wage is not out', () => {
    expect(yearsOf(yearlyShocks(toyBook(), '2028-01-01').averageWage).at(-1)).toBe(2025);
    const known = yearlyShocks(toyBook({ asKnownOn: '2024-12-14' }), '2025-01-01').averageWage;
    expect(yearsOf(known).at(-1)).toBe(2023);
  });

  it('do not move where the scenario sets one', () => {
    const set = yearlyShocks(toyBook({ overrides: { 'guangdong/pension/average-wage': 9000 } }), now).averageWage;
    expect(set.length).toBeGreaterThan(10);
    expect(set.every(({ deviation }) => deviation === 0)).toBe(true);
  });

  it('are none of which a book does not know the July before', () => {
    const real = toyBook();
    const look: typeof real.look = (rule, month) => (month === 2010 * 12 + 6 ? undefined : real.look(rule, month));
    expect(yearsOf(yearlyShocks({ ...real, look }, now).averageWage).slice(3, 6)).toEqual([2009, 2012, 2013]);
  });
});
