/** SHA-256 of some bytes, as 64 hexadecimal digits. The pure rooms are handed it. */
export type Sha256 = (bytes: Uint8Array) => string;

/** What is known of a file without holding it: its base name, its size, its SHA-256 digest (数据指纹). */
export interface Fingerprint {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file as a pack lists it. Its salt keeps its leaf from being guessed by whoever sees only the tree. */
export interface SealedFile extends Fingerprint {
  readonly salt: string;
}

/** The manifest of some files, ordered by name, and the root of the tree over them. */
export interface Pack {
  readonly schema: typeof packSchema;
  readonly hash: 'SHA-256';
  readonly root: string;
  readonly files: readonly SealedFile[];
}

/** A neighbour on the way from a leaf to the root, and the side it stands on. */
export interface PathStep {
  readonly side: 'left' | 'right';
  readonly sha256: string;
}

/** One file of a pack with its way to the root: no other name and no other file's digest is in it. */
export interface Proof {
  readonly schema: typeof proofSchema;
  readonly hash: 'SHA-256';
  readonly root: string;
  readonly file: SealedFile;
  readonly path: readonly PathStep[];
}

export const packSchema = 'bayplan.seal/1';
export const proofSchema = 'bayplan.seal-proof/1';
