import { describe, expect, it } from 'vitest';
import { ownPaysFrom } from '../../../../src/engine/compare-mpf/contributions/own-pays-from.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { monthText } from '../../../../src/quantities/months.ts';

describe('the first month an employee pays for', () => {
  // The 30th day of 1 April is 30 April, of 2 April 1 May, of 2 January 31 January, of 1 February 2 March.
  it.each([
    ['2026-04-01', 30, '2026-05'],
    ['2026-04-02', 30, '2026-06'],
    ['2026-01-01', 30, '2026-02'],
    ['2026-01-02', 30, '2026-02'],
    ['2026-01-03', 30, '2026-03'],
    ['2026-02-01', 30, '2026-04'],
    ['2026-12-15', 30, '2027-02'],
    ['2026-04-15', 1, '2026-05'],
    ['2026-04-15', 0, '2026-04'],
  ] as const)('employed from %s with %i free days', (employedFrom: IsoDate, days, first) => {
    expect(monthText(ownPaysFrom(employedFrom, days))).toBe(first);
  });
});
