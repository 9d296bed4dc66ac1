import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageText,
  laterMonth,
  monthOf,
  monthOfYear,
  months,
  monthsBetween,
  monthText,
  nextMonthNamed,
  plusMonths,
  readAge,
  readMonth,
  yearOf,
} from '../../src/quantities/months.ts';
import { month } from '../helpers/pension-scenario.ts';

describe('a calendar month', () => {
  it('is counted from January of the year 0', () => {
    // 2026 × 12 + 11 = 24,323
    expect(monthOf(2026, 12)).toBe(24_323);
    expect(yearOf(monthOf(2026, 12))).toBe(2026);
    expect(monthOfYear(monthOf(2026, 12))).toBe(12);
    expect(yearOf(monthOf(2027, 1))).toBe(2027);
    expect(monthOfYear(monthOf(2027, 1))).toBe(1);
  });

  it.each([
    [2026, 0],
    [2026, 13],
    [2026, 1.5],
    [2026.5, 1],
  ])('is not %d-%d', (year, monthOfTheYear) => {
    expect(() => monthOf(year, monthOfTheYear)).toThrow(RangeError);
  });

  it.each(['2026-00', '2026-13', '2026-1', '26-01', '2026/01', '2026-01-01', ''])('is not read from %j', (text) => {
    expect(readMonth(text)).toBeUndefined();
  });

  it('written is read back', () => {
    expect(readMonth(' 2026-12 ')).toBe(monthOf(2026, 12));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 12 }), (year, monthOfTheYear) => {
        const value = monthOf(year, monthOfTheYear);
        expect(readMonth(monthText(value))).toBe(value);
      }),
    );
  });

  it('is so many months from another, in either direction', () => {
    expect(monthsBetween(month('2026-12'), month('2027-02'))).toBe(2);
    expect(monthsBetween(month('2026-12'), month('2026-12'))).toBe(0);
    expect(monthsBetween(month('2027-02'), month('2026-12'))).toBe(-2);
    expect(plusMonths(month('2026-12'), 2)).toBe(month('2027-02'));
    expect(plusMonths(month('2027-02'), -2)).toBe(month('2026-12'));
  });

  it('is the later of two, or the same', () => {
    expect(laterMonth(month('2026-12'), month('2027-01'))).toBe(month('2027-01'));
    expect(laterMonth(month('2027-01'), month('2026-12'))).toBe(month('2027-01'));
    expect(laterMonth(month('2027-01'), month('2027-01'))).toBe(month('2027-01'));
  });

  it.each([
    ['2026-06', '2026-07'], // before July
    ['2026-07', '2027-07'], // July itself: strictly after
    ['2026-08', '2027-07'], // after July
  ])('after %s comes the July of %s', (after, july) => {
    expect(nextMonthNamed(7, month(after))).toBe(month(july));
  });
});

describe('a number of months', () => {
  it('is whole', () => {
    expect(months(240)).toBe(240);
    expect(() => months(0.5)).toThrow(RangeError);
  });
});

describe('an age', () => {
  it.each([
    ['63y0m', 756],
    ['63y11m', 767],
    ['63y', 756],
    [' 63 ', 756],
    ['0y1m', 1],
  ])('is read from %j', (text, count) => {
    expect(readAge(text)).toBe(count);
  });

  it.each(['63y12m', '63m', '-1', '63.5', '1000', ''])('is not read from %j', (text) => {
    expect(readAge(text)).toBeUndefined();
  });

  it('written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 * 12 + 11 }), (count) => {
        expect(readAge(ageText(months(count)))).toBe(count);
      }),
    );
  });
});
