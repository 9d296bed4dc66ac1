import { nodeOf } from './leaf.ts';
import type { PathStep, Sha256 } from './sealed-file.ts';

/**
 * The root of the tree (Merkle tree, 默克尔树) over some leaves, at least one. The leaves stand in the order of their
 * own digits, which the salts make random: where a leaf stands says nothing of its name. Two neighbours become one
 * node; one that is left over goes up as it is and is never doubled, so that no two lists of leaves share a root.
 */
export function rootOf(leaves: readonly string[], digest: Sha256): string {
  let level = [...leaves].sort();
  while (level.length > 1) level = nextLevel(level, digest);
  return level[0] as string;
}

/** The neighbours a leaf of the tree meets on its way to the root, from below. */
export function pathOf(leaf: string, leaves: readonly string[], digest: Sha256): readonly PathStep[] {
  const path: PathStep[] = [];
  let level = [...leaves].sort();
  let place = level.indexOf(leaf);
  while (level.length > 1) {
    const side = place % 2 === 0 ? 'right' : 'left';
    const neighbour = level[side === 'right' ? place + 1 : place - 1];
    if (neighbour !== undefined) path.push({ side, sha256: neighbour });
    level = nextLevel(level, digest);
    place = Math.floor(place / 2);
  }
  return path;
}

/** Where a path leads from a leaf: the root, if the leaf is in its tree. */
export function endOf(leaf: string, path: readonly PathStep[], digest: Sha256): string {
  return path.reduce(
    (below, { side, sha256 }) => (side === 'left' ? nodeOf(sha256, below, digest) : nodeOf(below, sha256, digest)),
    leaf,
  );
}

function nextLevel(level: readonly string[], digest: Sha256): string[] {
  const next: string[] = [];
  for (let place = 0; place < level.length; place += 2) {
    const [left = '', right] = level.slice(place, place + 2);
    next.push(right === undefined ? left : nodeOf(left, right, digest));
  }
  return next;
}
