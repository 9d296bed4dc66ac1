import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../src/analysis/simulate/summary.ts';

const unknown = Number.NaN;
const of = (...numbers: readonly number[]) => summaryOf(['x'], Float64Array.from(numbers));

/** Four paths of two measures; the second is not known in the third path. */
const two = summaryOf(['mpf', 'pension'], Float64Array.from([1, 2, 5, 4, 7, unknown, 3, 3]));

describe('a percentile', () => {
  // place (5 − 1) × p ÷ 100
  it.each([
    [0, 10],
    [5, 12], // place 0.2: 10 + 0.2 × 10
    [25, 20],
    [50, 30],
    [75, 40],
    [95, 96], // place 3.8: 40 + 0.8 × 70
    [100, 110],
  ])('%i of 10, 20, 30, 40 and 110 is %f', (percent, expected) => {
    expect(of(40, 10, 110, 30, 20).percentile('x', percent)).toBeCloseTo(expected, 12);
  });

  it('of one number is that number, and of none is not known', () => {
    expect([of(7).percentile('x', 5), of(7).percentile('x', 95)]).toEqual([7, 7]);
    for (const percent of [0, 50, 100]) expect(of(unknown).percentile('x', percent)).toBeUndefined();
    expect(of().percentile('x', 50)).toBeUndefined();
  });

  it('leaves out what is not known', () => {
    expect(of(unknown, 1, unknown, 3).percentile('x', 50)).toBe(2);
  });

  it('between two equal or two infinite numbers is that number', () => {
    expect(of(0.1, 0.1).percentile('x', 37)).toBe(0.1);
    const endless = Number.POSITIVE_INFINITY;
    expect(of(endless, endless, 1).percentile('x', 75)).toBe(endless);
  });

  it('never falls as the percentage rises, and stays within the numbers', () => {
    const numbers = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1 });
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (list, first, second) => {
          const { percentile } = of(...list);
          const [low, high] = [Math.min(first, second), Math.max(first, second)].map((one) => percentile('x', one));
          expect(Number(low)).toBeLessThanOrEqual(Number(high));
          expect(Number(low)).toBeGreaterThanOrEqual(Math.min(...list));
          expect(Number(high)).toBeLessThanOrEqual(Math.max(...list));
        },
      ),
    );
  });
});

describe('a mean', () => {
  it('is that of the known numbers, with its standard error', () => {
    // mean 4, squares 9 + 1 + 1 + 9 = 20, √(20 ÷ 3 ÷ 4)
    const drawn = of(1, 3, unknown, 5, 7);
    expect([drawn.paths, drawn.known('x'), drawn.mean('x')]).toEqual([5, 4, 4]);
    expect(drawn.standardError('x')).toBeCloseTo(Math.sqrt(20 / 12), 14);
  });

  it('of one number has no standard error, and of none is not known', () => {
    expect([of(7).mean('x'), of(7).standardError('x')]).toEqual([7, undefined]);
    expect([of(unknown).mean('x'), of(unknown).standardError('x'), of(unknown).known('x')]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  it('is the same however often it is asked for', () => {
    expect([two.mean('mpf'), two.mean('mpf')]).toEqual([4, 4]);
  });
});

describe('a probability', () => {
  it('that one measure is more than another counts the paths that know both; equal is not more', () => {
    // 1 < 2, 5 > 4, 3 = 3
    expect(two.probability('mpf', 'pension')).toEqual({
      value: 1 / 3,
      standardError: Math.sqrt(((1 / 3) * (2 / 3)) / 3),
      known: 3,
    });
    expect(two.probability('pension', 'mpf')?.value).toBe(1 / 3);
  });

  it('that a measure is more than a number', () => {
    expect(two.probability('mpf', 3)).toEqual({ value: 0.5, standardError: 0.25, known: 4 });
    expect(two.probability('mpf', 0)).toEqual({ value: 1, standardError: 0, known: 4 });
  });

  it('is not known of no path', () => {
    expect(of(unknown).probability('x', 0)).toBeUndefined();
    expect(of(1).probability('x', unknown)).toBeUndefined();
  });
});

it('a measure that was not drawn is our mistake', () => {
  expect(() => two.mean('pensoin')).toThrow('no path measures pensoin');
});
