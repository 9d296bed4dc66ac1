import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interestAt } from '../../../../src/engine/compare-mpf/mpf/interest.ts';
import { rate, rateOf } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const at = month('2026-12');

describe('the interest of a month', () => {
  // 300,000.00 × 4 % ÷ 12 = 1,000.00; 1.50 × 4 % ÷ 12 = 0.005, half up; 1.49 × 4 % ÷ 12 = 0.00497.
  it.each([
    [30_000_000, '0.04', 100_000],
    [150, '0.04', 1],
    [149, '0.04', 0],
    [30_000_000, '-0.04', -100_000],
    [150, '-0.04', -1],
    [0, '0.04', 0],
  ])('on %i cents at %s is %i', (balance, yearly, earned) => {
    expect(interestAt(() => rate(yearly))(balance, at)).toBe(earned);
  });

  it('is at the rate of the month', () => {
    const interest = interestAt((one) => rate(one === at ? '0.12' : '0.06'));
    expect([interest(1_000, at), interest(1_000, month('2027-01'))]).toEqual([10, 5]);
  });

  it('is nothing at a rate of nothing', () => {
    fc.assert(
      fc.property(fc.nat(1e12), (balance) => {
        expect(interestAt(() => rate('0'))(balance, at)).toBe(0);
      }),
    );
  });
});

describe('the interest of a month drawn by chance', () => {
  const drawn = (shock: number) =>
    interestAt(
      () => rate('0.12'),
      () => shock,
    )(100_000, at);

  // 1,000.00 earns 10.00; what is then there, 1,010.00, is half, one and a half times, or nothing.
  it.each([
    [1, 1_000],
    [0.5, 1_000 - 50_500],
    [1.5, 1_000 + 50_500],
    [0, -100_000],
  ])('by a shock of %f is %i', (shock, earned) => {
    expect(drawn(shock)).toBe(earned);
  });

  it('is that of the shock of the month', () => {
    const interest = interestAt(
      () => rate('0'),
      (one) => (one === at ? 2 : 1),
    );
    expect([interest(1_000, at), interest(1_000, month('2027-01'))]).toEqual([1_000, 0]);
  });

  it('never takes more than there is', () => {
    const yearly = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(fc.nat(1e10), yearly, fc.double({ min: 0, max: 3, noNaN: true }), (balance, percent, shock) => {
        const interest = interestAt(
          () => rateOf(percent, 100),
          () => shock,
        );
        expect(balance + interest(balance, at)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
