import { describe, expect, it } from 'vitest';
import { grow, ruleValueText } from '../../../src/engine/shared/rule-value.ts';
import { rate } from '../../../src/quantities/rate.ts';

describe('a value carried on', () => {
  it('is one amount or several, each grown and rounded once', () => {
    // 105 × 1.1² = 127.05; 10 × 1.1² = 12.1
    expect(grow(105, rate('0.1'), 2)).toBe(127);
    expect(grow({ floor: 105, ceiling: 10 }, rate('0.1'), 2)).toEqual({ floor: 127, ceiling: 12 });
  });
});

describe('a value as text', () => {
  it.each([
    [4_775, '4775'],
    ['0.08', '0.08'],
    [null, 'null'],
    [[233, 230, 226], '233 230 226'],
    [{ floor: 4_775, ceiling: 27_549 }, 'floor 4775, ceiling 27549'],
    [{ 'men-60': { capMonths: 36 }, 'women-50': { capMonths: 60 } }, 'men-60 (capMonths 36), women-50 (capMonths 60)'],
  ])('%j', (value, text) => {
    expect(ruleValueText(value)).toBe(text);
  });
});
