import type { RandomSource } from '../../engine/shared/path-model.ts';

/**
 * The random numbers of one path, from the seed and the number of the path alone: each path has a stream of its own, so
 * it does not matter who draws it, nor after which. The generator is sfc32 (Chris Doty-Humphrey's small fast counting
 * generator, 128 bits), begun with three words that splitmix32 makes of seed and path.
 *
 * Doubles that carry no money. They are the same on every machine: whole numbers of 32 bits, division by 2^32, square
 * root and logarithm, and no angle.
 *
 * @param seed a whole number from 0 to 2^53 − 1
 * @param path a whole number from 0 to 2^32 − 1
 */
export function randomSource(seed: number, path: number): RandomSource {
  const word = smallFastCounting(seed, path);
  const uniform = (): number => word() / wholeRange;
  return { uniform, normal: polarNormals(uniform) };
}

/** 2^32. */
const wholeRange = 4_294_967_296;

/** Rounds until no bit of the beginning shows; the author's own number is 12 to 15. */
const roundsBefore = 15;

/** sfc32: the next whole number from 0 to 2^32 − 1. */
function smallFastCounting(seed: number, path: number): () => number {
  const upper = Math.floor(seed / wholeRange);
  let [a, b, c] = [1, 2, 3].map((word) => mixed(mixed(mixed(word, seed), upper), path)) as [number, number, number];
  let counter = 1;
  const next = (): number => {
    const drawn = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  };
  for (let round = 0; round < roundsBefore; round += 1) next();
  return next;
}

/** One step of splitmix32, with a word taken in: for one state, other words always give other answers. */
function mixed(state: number, word: number): number {
  let mix = ((state + 0x9e37_79b9) ^ word) | 0;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85eb_ca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2_ae35);
  return (mix ^ (mix >>> 16)) | 0;
}

/**
 * Marsaglia's polar method: a point in the unit disc gives two independent normals, x √(−2 ln s ÷ s) and the same of y;
 * the second is kept for the next call.
 */
function polarNormals(uniform: () => number): () => number {
  let kept = Number.NaN;
  return () => {
    if (!Number.isNaN(kept)) {
      const second = kept;
      kept = Number.NaN;
      return second;
    }
    let [x, y, s] = [0, 0, 0];
    while (s === 0 || s >= 1) {
      x = 2 * uniform() - 1;
      y = 2 * uniform() - 1;
      s = x * x + y * y;
    }
    const stretch = Math.sqrt((-2 * Math.log(s)) / s);
    kept = y * stretch;
    return x * stretch;
  };
}
