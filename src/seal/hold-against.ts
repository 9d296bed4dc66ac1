import { rootGivenBy } from './seal-files.ts';
import { type Fingerprint, type Pack, type Proof, packSchema, type Sha256 } from './sealed-file.ts';

/** What became of a file: as it was sealed, another content under its name, not given, or given and never sealed. */
export type FileAnswer = 'same' | 'changed' | 'missing' | 'extra';

/** A file as it was sealed beside the one that was found. */
export interface HeldFile {
  readonly name: string;
  readonly answer: FileAnswer;
  readonly sealed?: Fingerprint;
  readonly found?: Fingerprint;
}

/**
 * What can be said of the pack or proof itself: its rows give its root; they do not, so that it was changed after it
 * was made; or they do, and the root is not the one that was told.
 */
export type PackAnswer = 'whole' | 'changed' | 'another';

/** Files held against a pack or a proof. */
export interface Verification {
  readonly kind: 'pack' | 'proof';
  /** Whether the pack is whole and every file the same. */
  readonly holds: boolean;
  readonly pack: PackAnswer;
  /** The root the document states, and the one its rows give. */
  readonly root: string;
  readonly rootGiven: string;
  readonly rootTold?: string;
  /** Ordered by name. */
  readonly files: readonly HeldFile[];
}

/**
 * Holds files, each name once, against a pack or a proof.
 *
 * @param rootTold the root as it came by another way than the pack, where it is known
 */
export function holdAgainst(
  document: Pack | Proof,
  found: readonly Fingerprint[],
  rootTold: string | undefined,
  digest: Sha256,
): Verification {
  const rootGiven = rootGivenBy(document, digest);
  const pack = packAnswer(document.root, rootGiven, rootTold);
  const files = held(document.schema === packSchema ? document.files : [document.file], found);
  return {
    kind: document.schema === packSchema ? 'pack' : 'proof',
    holds: pack === 'whole' && files.every(({ answer }) => answer === 'same'),
    pack,
    root: document.root,
    rootGiven,
    ...(rootTold !== undefined && { rootTold }),
    files,
  };
}

function packAnswer(root: string, given: string, told: string | undefined): PackAnswer {
  if (root !== given) return 'changed';
  return told === undefined || told === root ? 'whole' : 'another';
}

function held(sealed: readonly Fingerprint[], found: readonly Fingerprint[]): readonly HeldFile[] {
  const rest = new Map(found.map((file) => [file.name, file]));
  const listed = sealed.map((file): HeldFile => {
    const now = rest.get(file.name);
    rest.delete(file.name);
    if (now === undefined) return { name: file.name, answer: 'missing', sealed: file };
    const same = now.sha256 === file.sha256 && now.bytes === file.bytes;
    return { name: file.name, answer: same ? 'same' : 'changed', sealed: file, found: now };
  });
  const extra = [...rest.values()].map((file): HeldFile => ({ name: file.name, answer: 'extra', found: file }));
  return [...listed, ...extra].sort((first, second) => (first.name < second.name ? -1 : 1));
}
