import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/quantities/months.ts';
import { type MonthlySeries, seriesAt } from '../../src/rules/monthly-series.ts';

/** November 2020 to January 2021. */
const series: MonthlySeries = {
  id: 'toy',
  zh: '例',
  en: 'toy',
  unit: 'HKD/CNY',
  review: 'every month',
  lastConfirmedOn: '2026-11-23',
  first: '2020-11',
  values: ['1.1', '1.2', '1.3'],
  source: { instrument: 'a toy table', publisher: 'a toy office' },
  evidence: 'verified',
};

describe('a monthly series', () => {
  it('says nothing of the month before its first', () => {
    expect(seriesAt(series, monthOf(2020, 10))).toBeUndefined();
  });

  it('gives each month its own value, across the turn of the year', () => {
    expect(seriesAt(series, monthOf(2020, 11))).toEqual({
      value: '1.1',
      month: monthOf(2020, 11),
      standing: 'in-force',
    });
    expect(seriesAt(series, monthOf(2020, 12))?.value).toBe('1.2');
    expect(seriesAt(series, monthOf(2021, 1))).toEqual({ value: '1.3', month: monthOf(2021, 1), standing: 'in-force' });
  });

  it('gives a later month its newest value, provisional, and says of which month it is', () => {
    expect(seriesAt(series, monthOf(2021, 2))).toEqual({
      value: '1.3',
      month: monthOf(2021, 1),
      standing: 'provisional',
    });
    expect(seriesAt(series, monthOf(2040, 1))?.month).toBe(monthOf(2021, 1));
  });
});
