import { describe, expect, it } from 'vitest';
import { yuan } from '../../src/quantities/money.ts';
import { averageIndex, monthIndex } from '../../src/quantities/wage-index.ts';

describe('a contribution wage index', () => {
  it.each([
    [4_775, 9_183, 5_200], // 0.519982…
    [1_000, 2_000, 5_000], // 0.5
    [1, 80_000, 0], // 0.0000125
    [4, 80_000, 1], // 0.00005, the half
    [3, 80_000, 0], // 0.0000375, below the half
    [5, 80_000, 1], // 0.0000625, above it
  ])('of %i yuan against %i is %i ten-thousandths', (base, wage, expected) => {
    expect(monthIndex(yuan(base), yuan(wage))).toBe(expected);
  });

  it('over months is their sum ÷ the months, to four decimals', () => {
    // 198.9204 ÷ 335 = 0.593792…, and 5,000 + 5,001 over two months is the half of 5,000 and 5,001
    expect(averageIndex(1_989_204, 335)).toBe(5_938);
    expect(averageIndex(10_001, 2)).toBe(5_001);
  });
});
