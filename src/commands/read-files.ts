import type { Outcome, Problem } from '../problems/problem.ts';
import { isSafeName } from '../seal/safe-name.ts';
import type { Fingerprint } from '../seal/sealed-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { nameTwice, standardInput, unreadable, unsafeName } from './seal-problems.ts';

/** A file given on the command line, and the name it is known by wherever it lies. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** The files by their base names, composed as Unicode has it (NFC): one name must be one name on every machine. */
export function namedFiles(paths: readonly string[], terminal: Terminal): readonly NamedFile[] {
  return paths.map((path) => ({ path, name: terminal.nameOf(path).normalize('NFC') }));
}

/** What is wrong with the files before any of them is read, which may take long. */
export function nameProblems(files: readonly NamedFile[]): readonly Problem[] {
  const given = files.filter(({ path }) => path !== '-');
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { name } of given) (once.has(name) ? twice : once).add(name);
  return [...(given.length < files.length ? [standardInput()] : []), ...[...twice].map(nameTwice)];
}

/** Files whose names a pack cannot hold. */
export function unsafeNames(files: readonly NamedFile[]): readonly Problem[] {
  return files.filter(({ name }) => !isSafeName(name)).map(({ path }) => unsafeName(path));
}

/** Size and digest of every file, one after the other, or every one that cannot be read. */
export async function readFiles(
  files: readonly NamedFile[],
  terminal: Terminal,
): Promise<Outcome<readonly Fingerprint[]>> {
  const read: Fingerprint[] = [];
  const problems: Problem[] = [];
  for (const { path, name } of files) {
    const found = await terminal.digestFile(path);
    if (found.ok) read.push({ name, bytes: found.bytes, sha256: found.sha256 });
    else problems.push(unreadable(path, found.reason));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read };
}
