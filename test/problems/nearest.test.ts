import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/problems/nearest.ts';

const cities = ['shenzhen', 'guangzhou', 'zhuhai', 'foshan'];

describe('the nearest name', () => {
  it.each([
    ['a letter dropped', 'shenzen', 'shenzhen'],
    ['a letter added', 'zhuhaii', 'zhuhai'],
    ['a letter changed', 'fochan', 'foshan'],
    ['two neighbours swapped', 'gaungzhou', 'guangzhou'],
    ['capitals', 'ShenZhen', 'shenzhen'],
    ['only the beginning', 'guan', 'guangzhou'],
  ])('is found through %s', (_, typed, meant) => {
    expect(nearest(typed, cities)).toBe(meant);
  });

  it('is not guessed where more than a third of the letters differ', () => {
    expect(nearest('shexxxen', cities)).toBeUndefined();
    expect(nearest('shexxhen', cities)).toBe('shenzhen');
    expect(nearest('beijing', cities)).toBeUndefined();
  });

  it('is nothing for an empty text or an empty list', () => {
    expect(nearest('', cities)).toBeUndefined();
    expect(nearest('shenzhen', [])).toBeUndefined();
  });

  it('takes no longer for a very long text', () => {
    expect(nearest('x'.repeat(1_000_000), cities)).toBeUndefined();
  });
});
