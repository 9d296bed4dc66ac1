import { describe, expect, it } from 'vitest';
import { randomSource } from '../../../src/analysis/simulate/random-source.ts';

const drawn = (howMany: number, draw: () => number): readonly number[] => Array.from({ length: howMany }, draw);
const words = (seed: number, path: number, howMany = 4) =>
  drawn(howMany, randomSource(seed, path).uniform).map((number) => number * 2 ** 32);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const powers = (numbers: readonly number[], power: number): number => mean(numbers.map((one) => one ** power));

describe('a stream', () => {
  it('is the same for the same seed and path, on every machine', () => {
    expect(words(1, 0)).toEqual(words(1, 0));
    expect([words(1, 0), words(1, 1), words(2, 0)]).toMatchInlineSnapshot(`
      [
        [
          738686221,
          475100033,
          2574518296,
          188109466,
        ],
        [
          2370863529,
          250021048,
          279612860,
          2204536524,
        ],
        [
          4240580791,
          1549691413,
          2523086131,
          116065135,
        ],
      ]
    `);
  });

  it('is another for each path, for each seed, and for seeds that differ above the 32nd bit only', () => {
    const streams = [
      ...drawn(1_000, () => 0).map((_, path) => words(7, path)),
      ...drawn(1_000, () => 0).map((_, seed) => words(seed + 1_000, 7)),
      words(7 + 2 ** 32, 0),
      words(2 ** 53 - 1, 2 ** 32 - 1),
    ];
    expect(new Set(streams.map(String)).size).toBe(streams.length);
    expect(new Set(streams.map(([first]) => first)).size).toBe(streams.length);
  });

  it('does not continue in the next path, nor begin alike', () => {
    const [one, next] = [words(1, 0, 1_000), words(1, 1, 1_000)];
    expect(one.filter((word) => next.includes(word))).toEqual([]);
  });
});

describe('uniform numbers', () => {
  it('lie from 0 to below 1, evenly', () => {
    const { uniform } = randomSource(1, 0);
    const counts = new Array<number>(10).fill(0);
    for (const number of drawn(100_000, uniform)) {
      expect(number >= 0 && number < 1).toBe(true);
      counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] ?? 0) + 1;
    }
    // Nine degrees of freedom: 27.9 is passed once in a thousand.
    const squared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(squared).toBeLessThan(27.9);
  });

  it('of the same place in following paths are as even, and do not follow one another', () => {
    const firsts = drawn(100_000, () => 0).map((_, path) => randomSource(1, path).uniform());
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 100_000));
    const pairs = firsts.slice(1).map((one, place) => (one - 0.5) * ((firsts[place] as number) - 0.5));
    expect(Math.abs(mean(pairs))).toBeLessThan((4 * (1 / 12)) / Math.sqrt(100_000));
  });
});

describe('normal numbers', () => {
  const source = randomSource(2, 0);
  const normals = drawn(200_000, source.normal);

  it('have mean 0, variance 1, skewness 0 and the fourth moment 3, each within four standard errors', () => {
    const within = (moment: number, expected: number, variance: number) =>
      expect(Math.abs(moment - expected)).toBeLessThan(4 * Math.sqrt(variance / normals.length));
    within(powers(normals, 1), 0, 1);
    within(powers(normals, 2), 1, 2);
    within(powers(normals, 3), 0, 15);
    within(powers(normals, 4), 3, 96);
  });

  it.each([
    [-1.959964, 0.025],
    [-1, 0.158655],
    [0, 0.5],
    [1, 0.841345],
    [1.959964, 0.975],
  ])('are below %d with the chance %d', (at, chance) => {
    const share = normals.filter((normal) => normal < at).length / normals.length;
    expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / normals.length));
  });

  it('come in pairs that are independent', () => {
    const products = normals.slice(1).map((normal, place) => normal * (normals[place] as number));
    expect(Math.abs(mean(products))).toBeLessThan(4 / Math.sqrt(products.length));
  });
});
