import type { RandomSource } from './path-model.ts';

/**
 * 循环块自助法: years to come, drawn from years that were. Blocks of so many years in a row are drawn, each beginning in any
 * year with the same chance, and the last year is followed by the first; the last block is cut. What belongs to one year
 * stays together, and within a block what follows what.
 *
 * Every place of the answer is any of the years with the same chance, so the mean of the years is kept.
 *
 * @param years at least one, in order
 * @param block years of a block, at least one
 * @throws RangeError when there is no year to draw from, or blocks have no length
 */
export function blockBootstrap<Year>(
  years: readonly Year[],
  block: number,
  howMany: number,
  random: RandomSource,
): readonly Year[] {
  if (years.length === 0 || !Number.isInteger(block) || block < 1)
    throw new RangeError(`blocks of ${block} years cannot be drawn from ${years.length} years`);
  const drawn: Year[] = [];
  let next = 0;
  for (let place = 0; place < howMany; place += 1) {
    if (place % block === 0) next = Math.floor(random.uniform() * years.length);
    drawn.push(years[next] as Year);
    next = (next + 1) % years.length;
  }
  return drawn;
}
