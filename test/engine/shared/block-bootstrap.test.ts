import { describe, expect, it } from 'vitest';
import { randomSource } from '../../../src/analysis/simulate/random-source.ts';
import { blockBootstrap } from '../../../src/engine/shared/block-bootstrap.ts';
import type { RandomSource } from '../../../src/engine/shared/path-model.ts';

/** Chance that was written down. */
const written = (...numbers: number[]): RandomSource => ({
  uniform: () => numbers.shift() ?? Number.NaN,
  normal: () => Number.NaN,
});
const years = ['a', 'b', 'c', 'd', 'e'];

describe('years drawn in blocks', () => {
  it('follow one another within a block, the first after the last', () => {
    // 0.2 × 5 is the second year, 0.99 × 5 the last
    expect(blockBootstrap(years, 3, 6, written(0.2, 0.99)).join('')).toBe('bcdeab');
  });

  it('end with a block that is cut', () => {
    expect(blockBootstrap(years, 3, 4, written(0, 0.4)).join('')).toBe('abcc');
    expect(blockBootstrap(years, 3, 2, written(0)).join('')).toBe('ab');
    expect(blockBootstrap(years, 3, 0, written())).toEqual([]);
  });

  it('stand alone in blocks of one', () => {
    expect(blockBootstrap(years, 1, 3, written(0.8, 0, 0.8)).join('')).toBe('eae');
  });

  it('go round more than once in a block longer than the years', () => {
    expect(blockBootstrap(['a', 'b'], 5, 5, written(0.5)).join('')).toBe('babab');
  });

  it('keep together what belongs to one year', () => {
    const rows = [
      [1, -1],
      [2, -2],
    ] as const;
    for (const [one, other] of blockBootstrap(rows, 2, 100, randomSource(1, 0))) expect(one).toBe(-other);
  });

  it('are each as likely at every place, so the mean is kept', () => {
    const places = [0, 1, 2, 3].map(() => new Map<string, number>());
    for (let path = 0; path < 20_000; path += 1)
      for (const [place, year] of blockBootstrap(years, 3, 4, randomSource(1, path)).entries())
        places[place]?.set(year, (places[place]?.get(year) ?? 0) + 1);
    // Four degrees of freedom: 18.5 is passed once in a thousand.
    for (const counts of places) {
      const squared = years.reduce((sum, year) => sum + ((counts.get(year) ?? 0) - 4_000) ** 2 / 4_000, 0);
      expect(squared).toBeLessThan(18.5);
    }
  });

  it('cannot be drawn from nothing, nor in blocks of no length', () => {
    expect(() => blockBootstrap([], 3, 1, written(0))).toThrow(RangeError);
    expect(() => blockBootstrap(years, 0, 1, written(0))).toThrow(RangeError);
    expect(() => blockBootstrap(years, 1.5, 1, written(0))).toThrow('blocks of 1.5 years');
  });
});
