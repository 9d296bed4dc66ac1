import { leafOf, saltOf } from './leaf.ts';
import { type Fingerprint, type Pack, type Proof, packSchema, proofSchema, type Sha256 } from './sealed-file.ts';
import { endOf, pathOf, rootOf } from './tree.ts';

/**
 * Seals files, at least one and each name once, into a pack. The order in which they are given does not matter.
 *
 * @param seed 32 bytes in hexadecimal from which every salt follows; whoever knows it can guess at leaves
 */
export function sealFiles(files: readonly Fingerprint[], seed: string, digest: Sha256): Pack {
  const sealed = [...files]
    .sort((first, second) => (first.name < second.name ? -1 : 1))
    .map(({ name, bytes, sha256 }) => ({ name, bytes, sha256, salt: saltOf(seed, name, digest) }));
  return {
    schema: packSchema,
    hash: 'SHA-256',
    root: rootOf(leavesOf({ files: sealed }, digest), digest),
    files: sealed,
  };
}

/** The proof that one file is in a pack, for somebody who is not to see the pack; none where it lists no such name. */
export function proveFile(name: string, pack: Pack, digest: Sha256): Proof | undefined {
  const file = pack.files.find((one) => one.name === name);
  if (file === undefined) return undefined;
  const path = pathOf(leafOf(file, digest), leavesOf(pack, digest), digest);
  return { schema: proofSchema, hash: 'SHA-256', root: pack.root, file, path };
}

/** The root that the rows of a pack, or the file and path of a proof, really give. */
export function rootGivenBy(document: Pack | Proof, digest: Sha256): string {
  return document.schema === packSchema
    ? rootOf(leavesOf(document, digest), digest)
    : endOf(leafOf(document.file, digest), document.path, digest);
}

function leavesOf({ files }: Pick<Pack, 'files'>, digest: Sha256): readonly string[] {
  return files.map((file) => leafOf(file, digest));
}
