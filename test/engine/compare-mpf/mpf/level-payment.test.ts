import { describe, expect, it } from 'vitest';
import { levelPayments } from '../../../../src/engine/compare-mpf/mpf/level-payment.ts';
import { money } from '../../../../src/quantities/money.ts';
import { type Month, monthOf } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';

const from = monthOf(2030, 1);

describe('a level payment', () => {
  it('is the equal instalment where the return stays', () => {
    expect(levelPayments(() => rate('0.04'))(from, 240)(money(100_000_000))).toBe(605_980);
  });

  it('is an equal part without any return', () => {
    expect(levelPayments(() => rate('0'))(from, 3)(money(100_000))).toBe(33_333);
  });

  it('lasts all its months where the return falls on the way', () => {
    // 1,200.00 over two months at 1 % and 2 % a month: 1,200 ÷ (1 ÷ 1.01 + 1 ÷ 1.01 ÷ 1.02) = 612.00.
    const falling = (month: Month) => (month === from ? rate('0.12') : rate('0.24'));
    expect(levelPayments(falling)(from, 2)(money(120_000))).toBe(61_200);
  });
});
