import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IsoDate, readIsoDate } from '../../src/quantities/calendar.ts';
import { dayAfter, dayBefore, dayIn, dayOfMonth, daysBetween, sameDayLater } from '../../src/quantities/days.ts';
import { monthOf } from '../../src/quantities/months.ts';

const days = fc
  .tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => dayIn(monthOf(year, month), day));

describe('a day in a month', () => {
  it.each([
    [2026, 4, 30, '2026-04-30'],
    [2026, 4, 31, '2026-04-30'],
    [2026, 2, 29, '2026-02-28'],
    [2028, 2, 29, '2028-02-29'],
    [2026, 11, 5, '2026-11-05'],
  ])('%i-%i, day %i, is %s', (year, month, day, expected) => {
    expect(dayIn(monthOf(year, month), day)).toBe(expected);
  });

  it('is told back by its number', () => {
    expect(dayOfMonth('2026-11-05')).toBe(5);
  });
});

describe('the same day of a later month', () => {
  it.each<[IsoDate, number, string]>([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months is %s', (date, later, expected) => {
    expect(sameDayLater(date, later)).toBe(expected);
  });
});

describe('days', () => {
  it.each<[IsoDate, string]>([
    ['2026-11-24', '2026-11-23'],
    ['2026-11-01', '2026-10-31'],
    ['2026-01-01', '2025-12-31'],
    ['2028-03-01', '2028-02-29'],
  ])('the day before %s is %s', (date, expected) => {
    expect(dayBefore(date)).toBe(expected);
    expect(dayAfter(expected as IsoDate)).toBe(date);
  });

  it.each<[IsoDate, IsoDate, number]>([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-02-15', 31],
    ['2027-02-15', '2027-03-15', 28],
    ['2028-02-15', '2028-03-15', 29],
    ['2000-01-01', '2001-01-01', 366],
    ['1999-01-01', '2000-01-01', 365],
    ['2100-01-01', '2101-01-01', 365],
    ['2026-02-15', '2026-01-15', -31],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it('the day before lies one day before, and is a day', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(daysBetween(dayBefore(day), day)).toBe(1);
        expect(readIsoDate(dayBefore(day))).toBe(dayBefore(day));
      }),
    );
  });

  it('counted in two parts are as many', () => {
    fc.assert(
      fc.property(days, days, days, (first, second, third) => {
        expect(daysBetween(first, second) + daysBetween(second, third)).toBe(daysBetween(first, third));
      }),
    );
  });
});
