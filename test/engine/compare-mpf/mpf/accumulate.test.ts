import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accumulate } from '../../../../src/engine/compare-mpf/mpf/accumulate.ts';
import { interestAt } from '../../../../src/engine/compare-mpf/mpf/interest.ts';
import { plusMonths } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const start = month('2026-12');

describe('a balance that is paid into', () => {
  // 1,000.00 + 10.00 + 50.00 = 1,060.00; + 10.60 + 50.00 = 1,120.60; + 11.206 + 50.00 = 1,181.81.
  it('earns on the balance of the month before, and on a contribution from the next month', () => {
    const balances = accumulate(
      100_000,
      start,
      month('2027-03'),
      () => 5_000,
      interestAt(() => rate('0.12')),
    );
    expect(balances).toEqual([106_000, 112_060, 118_181]);
  });

  it('takes each month its own contribution', () => {
    const paid = (at: number) => (at === month('2027-01') ? 700 : 0);
    expect(accumulate(100, start, month('2027-03'), paid, () => 0)).toEqual([100, 800, 800]);
  });

  it('has no months before it begins', () => {
    expect(
      accumulate(
        100,
        start,
        start,
        () => 1,
        () => 1,
      ),
    ).toEqual([]);
  });

  it('is all that was paid in where nothing is earned', () => {
    const amounts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.nat(10_000_000), amounts, (opening, paid) => {
        const to = plusMonths(start, paid.length);
        const balances = accumulate(
          opening,
          start,
          to,
          (at) => paid[at - start] as number,
          () => 0,
        );
        expect(balances.at(-1)).toBe(paid.reduce((sum, one) => sum + one, opening));
        expect(balances.length).toBe(paid.length);
      }),
    );
  });
});
