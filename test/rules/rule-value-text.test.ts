import { describe, expect, it } from 'vitest';
import { ruleValueText } from '../../src/rules/rule-value-text.ts';

describe('a value as text', () => {
  it.each([
    [4_775, '4775'],
    ['0.08', '0.08'],
    [null, 'null'],
    [[233, 230, 226], '233 230 226'],
    [{ floor: 4_775, ceiling: 27_549 }, 'floor 4775, ceiling 27549'],
    [{ 'men-60': { capMonths: 36 }, 'women-50': { capMonths: 60 } }, 'men-60 (capMonths 36), women-50 (capMonths 60)'],
    [[{ upTo: 50_000, rate: '0.02' }, { rate: '0.06' }], '(upTo 50000, rate 0.02), (rate 0.06)'],
  ])('%j', (value, text) => {
    expect(ruleValueText(value)).toBe(text);
  });
});
