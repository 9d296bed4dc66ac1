import { describe, expect, it } from 'vitest';
import { reviewDay } from '../../src/rules/review-day.ts';

describe('the day of review', () => {
  it.each([
    // The notice of July 2025 came in that July, before it, or after it.
    ['every July', '2025-07-01', '2026-07-01'],
    ['every July', '2025-06-30', '2025-07-01'],
    ['every July', '2025-10-27', '2026-07-01'],
    ['every January', '2025-11-17', '2026-01-01'],
    ['every January', '2025-01-01', '2026-01-01'],
    ['every June', '2026-06-30', '2027-06-01'],
    ['every month', '2026-07-01', '2026-08-01'],
    ['every month', '2026-12-31', '2027-01-01'],
    ['by 2028-05-01', '2026-05-01', '2028-05-01'],
  ] as const)('%s, known since %s, is %s', (review, knownFrom, day) => {
    expect(reviewDay(review, knownFrom)).toBe(day);
  });

  it('does not come where only a new law brings another value', () => {
    expect(reviewDay('when the law changes', '2006-01-01')).toBeUndefined();
  });
});
