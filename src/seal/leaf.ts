import type { SealedFile, Sha256 } from './sealed-file.ts';

// A leaf, a node and a salt begin with a byte each of their own, so that none can be passed off as another.
const leafBegins = '00';
const nodeBegins = '01';
const saltBegins = '02';

/** The leaf of a file: SHA-256 of `00`, its salt, its size in eight bytes, its digest and its name in UTF-8. */
export function leafOf({ name, bytes, sha256, salt }: SealedFile, digest: Sha256): string {
  const size = bytes.toString(16).padStart(16, '0');
  return digest(joined(leafBegins + salt + size + sha256, name));
}

/** A node of the tree: SHA-256 of `01` and the two below it. */
export function nodeOf(left: string, right: string, digest: Sha256): string {
  return digest(joined(nodeBegins + left + right));
}

/** The salt of a file: SHA-256 of `02`, the seed and its name. One salt tells nothing of the seed or of another salt. */
export function saltOf(seed: string, name: string, digest: Sha256): string {
  return digest(joined(saltBegins + seed, name));
}

/** Bytes written in hexadecimal, then a text in UTF-8. Everything before the text has a fixed length. */
function joined(hex: string, text = ''): Uint8Array {
  const last = new TextEncoder().encode(text);
  const first = hex.length / 2;
  const all = new Uint8Array(first + last.length);
  for (let place = 0; place < first; place += 1) all[place] = Number.parseInt(hex.slice(2 * place, 2 * place + 2), 16);
  all.set(last, first);
  return all;
}
