import { describe, expect, it } from 'vitest';
import { monthsServed, serviceTime } from '../../../../src/engine/compare-mpf/long-service/service-time.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { compareRates, plusRates, rateOf } from '../../../../src/quantities/rate.ts';

describe('the time of service', () => {
  // 1 January to 30 April are 120 days of 365, in a leap year 121 of 366; 1 May to 31 December 245.
  it.each([
    ['2025-01-01', '2025-01-01', '2025-04-30', 0, 120, rateOf(120, 365)],
    ['2024-01-01', '2024-01-01', '2024-04-30', 0, 121, rateOf(121, 366)],
    ['2025-01-01', '2025-05-01', '2025-12-31', 0, 245, rateOf(245, 365)],
    ['2015-05-01', '2015-05-01', '2025-04-30', 10, 0, rateOf(10, 1)],
    ['2015-05-01', '2015-05-01', '2025-04-29', 9, 364, rateOf(9 * 365 + 364, 365)],
    ['2025-01-01', '2025-05-01', '2027-06-30', 1, 426, rateOf(365 + 426, 365)],
    ['2024-02-29', '2024-02-29', '2025-02-27', 1, 0, rateOf(1, 1)],
    ['2026-01-01', '2026-01-01', '2025-12-31', 0, 0, rateOf(0, 1)],
  ] as const)('employed from %s, from %s to %s', (employedFrom, since, until, years, days, exact) => {
    expect(serviceTime(employedFrom, since, until)).toEqual({ years, days, exact });
  });

  it.each(['2015-05-01', '2016-02-29', '2019-11-17', '2023-12-31'] as const)('of parts adds up, from %s', (from) => {
    const { exact } = serviceTime(from, from, '2031-08-15');
    const parts = [serviceTime(from, from, '2025-04-30'), serviceTime(from, '2025-05-01', '2031-08-15')] as const;
    expect(compareRates(plusRates(parts[0].exact, parts[1].exact), exact)).toBe(0);
  });

  it.each([
    ['2026-01-01', '2027-12-30', 23],
    ['2026-01-01', '2027-12-31', 24],
    ['2026-01-15', '2026-02-13', 0],
    ['2026-01-15', '2026-02-14', 1],
  ] as const)('from %s to %s is %i months', (from: IsoDate, until: IsoDate, served) => {
    expect(monthsServed(from, until)).toBe(served);
  });
});
