import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../../src/analysis/simulate/summary.ts';
import { measureOf } from '../../../../src/engine/compare-mpf/chance/chance-model.ts';
import { chanceColumns, compareChances } from '../../../../src/engine/compare-mpf/chance/chances-table.ts';
import { noChances } from '../../../../src/engine/compare-mpf/chance/no-chances.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { strategyIds } from '../../../../src/engine/compare-mpf/strategies/strategy.ts';
import { drawnOf, modelOf } from '../../../helpers/drawn-paths.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { percent } from '../../../helpers/pension-scenario.ts';

const measures = modelOf().measures;

/** Paths by what they measure; what they do not say is not known. */
function drawn(...paths: readonly Readonly<Record<string, number>>[]) {
  const numbers = paths.flatMap((path) => measures.map((measure) => path[measure] ?? Number.NaN));
  return summaryOf(measures, Float64Array.from(numbers));
}

const tableOf = (changes: Partial<CompareScenario>, paths: ReturnType<typeof drawn>) =>
  compareChances.table(mpfPerson(changes), paths);
const rowOf = (strategy: string, paths: ReturnType<typeof drawn>) =>
  rowsOf(tableOf({ simulate: 2 }, paths).table).find((row) => row['strategy'] === strategy) ?? {};

/** Two paths in which MPF makes 100.00 and 300.00, the same money 200.00 in both. */
const two = drawn(
  {
    mpfBalance: 100_000,
    [measureOf.net('mpf')]: 10_000,
    [measureOf.most('mpf')]: 0,
    [measureOf.runsOut('mpf')]: 1,
    [measureOf.income('mpf', 75)]: 500,
    [measureOf.net('same-money')]: 20_000,
  },
  {
    mpfBalance: 200_001,
    [measureOf.net('mpf')]: 30_000,
    [measureOf.most('mpf')]: 1,
    [measureOf.runsOut('mpf')]: 1,
    [measureOf.net('same-money')]: 20_000,
  },
);

describe('the table of chances', () => {
  it('has a row for each strategy, and its columns by name', () => {
    const { id, table } = tableOf({ simulate: 2 }, two);
    expect([id, table.columns]).toEqual(['chances', chanceColumns]);
    expect(rowsOf(table).map(({ strategy }) => strategy)).toEqual(strategyIds);
  });

  it('tells what is drawn, by percentiles, mean and standard error, in whole cents', () => {
    expect(rowOf('mpf', two)).toEqual({
      strategy: 'mpf',
      p5: 11_000, // 10,000 + 5 % of the way to 30,000
      p25: 15_000,
      p50: 20_000,
      p75: 25_000,
      p95: 29_000,
      mean: 20_000,
      error: 10_000, // √(2 × 10,000² ÷ 1 ÷ 2)
      givesMost: '0.5000000000',
      givesMostError: '0.3535533906', // √(½ × ½ ÷ 2)
      moreThanSame: '0.5000000000',
      moreThanSameError: '0.3535533906',
      runsOut: '1.0000000000',
      runsOutError: '0.0000000000',
      ...{ income65P5: null, income65P50: null, income65P95: null },
      ...{ income75P5: 500, income75P50: 500, income75P95: 500 },
      ...{ income85P5: null, income85P50: null, income85P95: null },
      balanceP5: 105_000, // 100,000 + 5,000.05
      balanceP50: 150_001, // half a cent up
      balanceP95: 195_001,
      balanceMean: 150_001,
      balanceError: 50_001, // 50,000.5
      paths: 2,
    });
  });

  it('has the balance in the row of MPF alone, and holds the same money against the others alone', () => {
    const same = rowOf('same-money', two);
    expect([same['p50'], same['moreThanSame'], same['balanceP50'], same['paths']]).toEqual([20_000, null, null, 2]);
  });

  it('is empty of what no path knows', () => {
    const { strategy, paths, ...rest } = rowOf('mainland', two);
    expect([strategy, paths]).toEqual(['mainland', 0]);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
  });

  it('says how many paths of which seed, and whether the volatility was said', () => {
    expect(tableOf({ simulate: 2, seed: 7 }, two).caveats).toEqual([
      { code: 'CHANCES_DRAWN', values: { paths: 2, seed: 7, volatility: null } },
    ]);
    const said = tableOf({ simulate: 2, volatility: percent('9%') }, two).caveats;
    expect(said[0]?.values['volatility']).toBe('said');
  });

  it('rests on each series once, by its newest value', () => {
    const rules = tableOf({ simulate: 2 }, two).basis.map(({ rule, from }) => [rule, from.slice(0, 4)]);
    expect(new Set(rules.map(([rule]) => rule)).size).toBe(rules.length);
    expect(rules).toEqual([
      ['guangdong/pension/average-wage', '2025'],
      ['market/hkd-per-cny', '2024'],
      ['market/hong-kong-price-rise', '2024'],
      ['market/mainland-price-rise', '2024'],
      ['national/pension/crediting-rate', '2025'],
    ]);
    const before = tableOf({ simulate: 2, asKnownOn: '2024-12-31' }, two).basis;
    expect(before.find(({ rule }) => rule === 'market/hkd-per-cny')?.from.slice(0, 4)).toBe('2023');
  });

  it('has chances from 0 to 1 that add up, of paths as they are drawn', () => {
    const rows = rowsOf(tableOf({ simulate: 60 }, drawnOf({ simulate: 60 }, 60)).table);
    expect(rows.reduce((sum, { givesMost }) => sum + Number(givesMost), 0)).toBeCloseTo(1, 9);
    for (const { runsOut, p5, p50, p95 } of rows) {
      expect(Number(runsOut) >= 0 && Number(runsOut) <= 1).toBe(true);
      expect(Number(p5) <= Number(p50) && Number(p50) <= Number(p95)).toBe(true);
    }
  });
});

describe('paths are asked for', () => {
  it('by their number, and by a seed', () => {
    expect(compareChances.asked(mpfPerson({ simulate: 500, seed: 3 }))).toEqual({ paths: 500, seed: 3 });
    expect(compareChances.asked(mpfPerson())).toBeUndefined();
  });

  it('or the table has no rows, and says how many were asked for', () => {
    const { table, caveats, basis } = noChances(mpfPerson());
    expect([table.columns, table.rows, basis]).toEqual([chanceColumns, [], []]);
    expect(caveats).toEqual([{ code: 'CHANCES_NOT_DRAWN', values: { asked: null } }]);
    expect(noChances(mpfPerson({ simulate: 500 })).caveats[0]?.values).toEqual({ asked: 500 });
  });
});
