import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { inForce } from '../../src/rules/in-force.ts';
import { hiborOneMonthAverage } from '../../src/rules/market/hibor-one-month-average.ts';
import { hiborOneMonthFirstFixing } from '../../src/rules/market/hibor-one-month-first-fixing.ts';
import { hiborOneMonthHigh } from '../../src/rules/market/hibor-one-month-high.ts';
import { hiborOneMonthLow } from '../../src/rules/market/hibor-one-month-low.ts';
import { lendingRates } from '../../src/rules/market/lending-rates.ts';
import { type MonthlySeries, seriesAt } from '../../src/rules/monthly-series.ts';

const { loanPrimeRate, hsbcBestLendingRate, bochkBestLendingRate, higherBestLendingRate } = lendingRates;
const primeOn = (on: IsoDate) => inForce(hsbcBestLendingRate, on)?.value;
const lprOn = (on: IsoDate) => inForce(loanPrimeRate, on)?.value;
const at = (series: MonthlySeries, year: number, month: number) => seriesAt(series, monthOf(year, month))?.value;

describe('one-month HIBOR', () => {
  // the averages that newspapers and brokers printed: 3.89, 4.14, 1.47, 0.68, 3.50
  it.each([
    [2024, 9, '0.0388898'],
    [2024, 11, '0.0413934'],
    [2025, 5, '0.0146622'],
    [2025, 6, '0.0068381'],
    [2025, 10, '0.0350463'],
  ])('averages what was published for %i-%i', (year, month, value) => {
    expect(at(hiborOneMonthAverage, year, month)).toBe(value);
  });

  it('is reset to the first fixing of the month', () => {
    expect([at(hiborOneMonthFirstFixing, 2019, 1), at(hiborOneMonthFirstFixing, 2025, 5)]).toEqual([
      ...['0.0182071', '0.0398363'],
    ]);
  });

  it('gives October 2026 its first fixing, and no average of a month that was not over', () => {
    const octoberOf = (series: MonthlySeries) => seriesAt(series, monthOf(2026, 10));
    expect(octoberOf(hiborOneMonthFirstFixing)).toEqual({
      ...{ value: '0.0296839', month: monthOf(2026, 10), standing: 'in-force' },
    });
    expect(octoberOf(hiborOneMonthAverage)).toEqual({
      ...{ value: '0.0290479', month: monthOf(2026, 9), standing: 'provisional' },
    });
  });

  it('keeps out the 199.29 % that the feed has for 2019-06-11', () => {
    expect(at(hiborOneMonthHigh, 2019, 6)).toBe('0.0262964');
  });

  it('has its average and first fixing between the lowest and the highest of each month', () => {
    const months = hiborOneMonthLow.values.map((low, place) => {
      const [average, first, high] = [hiborOneMonthAverage, hiborOneMonthFirstFixing, hiborOneMonthHigh].map(
        ({ values }) => values[place] ?? '',
      ) as [string, string, string];
      return low <= average && average <= high && low <= first && first <= high;
    });
    expect(months).toEqual(Array.from({ length: 93 }, () => true));
    expect(hiborOneMonthFirstFixing.values).toHaveLength(94);
  });
});

describe('the loan prime rate', () => {
  it('holds from the day on which it is published', () => {
    expect([lprOn('2024-02-19'), lprOn('2024-02-20')]).toEqual([
      { oneYear: '0.0345', overFiveYears: '0.042' },
      { oneYear: '0.0345', overFiveYears: '0.0395' },
    ]);
    expect([lprOn('2024-10-20')?.overFiveYears, lprOn('2024-10-21')?.overFiveYears]).toEqual(['0.0385', '0.036']);
  });

  it('is not known before August 2019, and provisional since the notice of October 2026 was due', () => {
    expect(lprOn('2019-08-19')).toBeUndefined();
    const standings = (['2026-10-19', '2026-10-20', '2026-11-24'] as const).map(
      (on) => inForce(loanPrimeRate, on)?.standing,
    );
    expect(standings).toEqual(['in-force', 'provisional', 'provisional']);
  });

  it('never rose, and lies below the longer one', () => {
    const values = loanPrimeRate.values.map(({ value }) => value);
    for (const [place, { oneYear, overFiveYears }] of values.entries()) {
      const before = values[place - 1] ?? { oneYear, overFiveYears };
      expect(oneYear <= before.oneYear && overFiveYears <= before.overFiveYears && oneYear < overFiveYears).toBe(true);
    }
  });
});

describe('the best lending rate', () => {
  it.each([
    ['2024-09-19', '0.05875'],
    ['2024-09-20', '0.05625'],
    ['2025-10-30', '0.05125'],
    ['2025-10-31', '0.05'],
    ['2026-10-09', '0.05'],
  ] as const)('of HSBC on %s is %s', (on, value) => {
    expect(primeOn(on)).toBe(value);
  });

  it('of HSBC changed 48 times since 1999, by an eighth to three quarters of a point, and stays between 5 and 9.5 %', () => {
    const values = hsbcBestLendingRate.values.map(({ value }) => Number(value));
    expect(values).toHaveLength(48);
    const steps = values.slice(1).map((value, place) => Math.round(Math.abs(value - (values[place] ?? 0)) * 100_000));
    expect([Math.min(...steps), Math.max(...steps)]).toEqual([125, 750]);
    expect([Math.min(...values), Math.max(...values)]).toEqual([0.05, 0.095]);
  });

  it('of HSBC is provisional after the day it was last seen unchanged', () => {
    const standing = (on: IsoDate) => inForce(hsbcBestLendingRate, on)?.standing;
    expect([standing('2026-10-09'), standing('2026-10-10')]).toEqual(['in-force', 'provisional']);
  });

  it('of BOCHK follows on the Monday after, where its day is known', () => {
    const days = ['2025-09-19', '2025-09-22', '2025-11-02', '2025-11-03'] as const;
    expect(days.map((day) => inForce(bochkBestLendingRate, day)?.value)).toEqual([
      ...[undefined, '0.05125', '0.05125', '0.05'],
    ]);
  });

  it('is a quarter of a point higher at the other banks', () => {
    for (const day of ['2024-11-11', '2025-09-22', '2026-01-02'] as const)
      expect(Number(inForce(higherBestLendingRate, day)?.value) - Number(primeOn(day))).toBeCloseTo(0.0025, 10);
  });
});
