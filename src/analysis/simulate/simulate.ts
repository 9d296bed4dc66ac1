import type { PathModel } from '../../engine/shared/path-model.ts';
import { randomSource } from './random-source.ts';

/**
 * The paths from one number up to, and without, another: row by row, a number for each measure. A path is the same
 * whichever stretch it is drawn in, so that stretches laid one after the other are the bytes of one long one.
 *
 * @throws Error when a path has not one number for each measure
 */
export function simulatePaths(model: PathModel, seed: number, from: number, to: number): Float64Array<ArrayBuffer> {
  const { length } = model.measures;
  const drawn = new Float64Array((to - from) * length);
  for (let path = from; path < to; path += 1) {
    const row = model.path(randomSource(seed, path));
    if (row.length !== length) throw new Error(`a path has ${row.length} numbers for ${length} measures`);
    drawn.set(row, (path - from) * length);
  }
  return drawn;
}
