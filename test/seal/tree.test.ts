import { describe, expect, it } from 'vitest';
import { leafOf, nodeOf, saltOf } from '../../src/seal/leaf.ts';
import { endOf, pathOf, rootOf } from '../../src/seal/tree.ts';
import { sha256 } from '../helpers/sha256.ts';

const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
  string,
  string,
];
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
/** A node by its definition, apart from the program. */
const node = (left: string, right: string): string => sha256(Buffer.concat([bytes('01'), bytes(left), bytes(right)]));

describe('the leaf of a file', () => {
  // The figures of this block come from sha256sum, by the shell of docs/decisions/seal.md.
  const salt = saltOf('00'.repeat(32), 'wages.pdf', sha256);

  it('has a salt that follows from seed and name', () => {
    expect(salt).toBe('2284b3d9b06e615e887419db14bb1194f314d44aad96c126fe656d36950bc65e');
  });

  it('binds salt, size, digest and name', () => {
    const file = { name: 'wages.pdf', bytes: 10, sha256: sha256('RMB 12,000'), salt };
    expect(leafOf(file, sha256)).toBe('d1e1d9b2bffdbc1ed05210e1374f9bf5a101b7c0d6b15b8856f526ffca80f0e7');
  });

  it('holds a name in UTF-8 and the largest size that can be counted', () => {
    const file = { name: '租约', bytes: Number.MAX_SAFE_INTEGER, sha256: a, salt: b };
    const parts = [bytes('00'), bytes(b), bytes('001fffffffffffff'), bytes(a), Buffer.from('租约')];
    expect(leafOf(file, sha256)).toBe(sha256(Buffer.concat(parts)));
  });
});

describe('the root', () => {
  it('of one leaf is the leaf', () => {
    expect(rootOf([a], sha256)).toBe(a);
  });

  it('of two is their node', () => {
    expect(rootOf([a, b], sha256)).toBe(node(a, b));
  });

  it('of three: the third goes up as it is, and is not doubled', () => {
    expect(rootOf([a, b, c], sha256)).toBe(node(node(a, b), c));
    expect(rootOf([a, b, c, c], sha256)).not.toBe(rootOf([a, b, c], sha256));
  });

  it('of five: the fifth goes up twice', () => {
    expect(rootOf([a, b, c, d, e], sha256)).toBe(node(node(node(a, b), node(c, d)), e));
  });

  it('does not go by the order in which the leaves are given', () => {
    expect(rootOf([e, c, a, d, b], sha256)).toBe(rootOf([a, b, c, d, e], sha256));
  });

  it('of two nodes is not the root of two leaves with their digits: leaves begin with another byte', () => {
    expect(nodeOf(a, b, sha256)).not.toBe(sha256(Buffer.concat([bytes(a), bytes(b)])));
    expect(nodeOf(a, b, sha256)).not.toBe(sha256(Buffer.concat([bytes('00'), bytes(a), bytes(b)])));
  });
});

describe('a path', () => {
  const leaves = [a, b, c, d, e];

  it('names the neighbours from below, with their side', () => {
    expect(pathOf(b, leaves, sha256)).toEqual([
      { side: 'left', sha256: a },
      { side: 'right', sha256: node(c, d) },
      { side: 'right', sha256: e },
    ]);
  });

  it('of a leaf that goes up alone meets only the last', () => {
    expect(pathOf(e, leaves, sha256)).toEqual([{ side: 'left', sha256: node(node(a, b), node(c, d)) }]);
  });

  it('of the only leaf is empty', () => {
    expect(pathOf(a, [a], sha256)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('leads from every one of %i leaves to the root', (count) => {
    const some = leaves.slice(0, count);
    for (const leaf of some) expect(endOf(leaf, pathOf(leaf, some, sha256), sha256)).toBe(rootOf(some, sha256));
  });

  it('leads elsewhere from a leaf that is not in the tree', () => {
    expect(endOf(c, pathOf(b, leaves, sha256), sha256)).not.toBe(rootOf(leaves, sha256));
  });
});
