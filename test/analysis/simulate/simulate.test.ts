import { describe, expect, it } from 'vitest';
import { simulatePaths } from '../../../src/analysis/simulate/simulate.ts';
import type { PathModel } from '../../../src/engine/shared/path-model.ts';

/** A throw of a die, and the normal drawn after it where the throw is not a six. */
const toy: PathModel = {
  measures: ['die', 'normal'],
  path: ({ uniform, normal }) => {
    const die = 1 + Math.floor(uniform() * 6);
    return [die, die === 6 ? Number.NaN : normal()];
  },
};

describe('simulated paths', () => {
  it('are rows of a number for each measure', () => {
    const drawn = simulatePaths(toy, 1, 0, 100);
    expect(drawn).toHaveLength(200);
    const dice = drawn.filter((_, place) => place % 2 === 0);
    expect(new Set(dice)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect([...dice].map((die) => die === 6)).toEqual(
      [...drawn.filter((_, place) => place % 2 === 1)].map((normal) => Number.isNaN(normal)),
    );
  });

  it.each([1, 7, 33, 99, 100])('are the same bytes in stretches of %i as in one', (stretch) => {
    const parts = Array.from({ length: Math.ceil(100 / stretch) }, (_, part) =>
      simulatePaths(toy, 5, part * stretch, Math.min(100, (part + 1) * stretch)),
    );
    const bytes = (numbers: Float64Array) => Buffer.from(numbers.buffer).toString('hex');
    expect(parts.map(bytes).join('')).toBe(bytes(simulatePaths(toy, 5, 0, 100)));
  });

  it('are others with another seed', () => {
    expect(simulatePaths(toy, 1, 0, 10)).not.toEqual(simulatePaths(toy, 2, 0, 10));
  });

  it('are none of an empty stretch', () => {
    expect(simulatePaths(toy, 1, 5, 5)).toHaveLength(0);
  });

  it('are refused when a row is too short or too long', () => {
    for (const row of [[1], [1, 2, 3]])
      expect(() => simulatePaths({ ...toy, path: () => row }, 1, 0, 1)).toThrow(
        `a path has ${row.length} numbers for 2 measures`,
      );
  });
});
