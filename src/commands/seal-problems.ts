import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { PackFlaw } from '../seal/read-pack.ts';
import type { Terminal } from '../terminal/terminal.ts';

const line: Place = { kind: 'command' };
const flag = (name: string): Place => ({ kind: 'flag', name });

/** A command that lacks the files or the pack it is about. */
export function nothingGiven(after: 'seal' | 'seal --prove' | 'verify'): Problem {
  return { code: 'COMMAND_ARGUMENT_MISSING', place: line, values: { after, what: after === 'seal' ? 'file' : 'pack' } };
}

/** A seed of salts where a pack is given, whose files have theirs. */
export function saltWithProof(): Problem {
  return { code: 'COMMAND_CONFLICT', place: flag('--salt'), values: { value: '--salt', other: '--prove' } };
}

/** An answer in the place of what it is about: that would be lost. */
export function answerOverFile(
  output: string | undefined,
  files: readonly string[],
  isOneFile: Terminal['isOneFile'],
): readonly Problem[] {
  if (output === undefined || !files.some((file) => isOneFile(file, output))) return [];
  const values = { value: quotable(`--output ${output}`), other: quotable(`the file ${output}`) };
  return [{ code: 'COMMAND_CONFLICT', place: flag('--output'), values }];
}

/** Standard input has no name, and a file is known by its name. */
export function standardInput(): Problem {
  return { code: 'SEAL_STANDARD_INPUT', place: line, values: {} };
}

/** Two files with one base name. */
export function nameTwice(name: string): Problem {
  return { code: 'SEAL_NAME_TWICE', place: line, values: { name: quotable(name) } };
}

/** A base name that cannot be read for what it is. */
export function unsafeName(file: string): Problem {
  return { code: 'SEAL_UNSAFE_NAME', place: { kind: 'file', file: quotable(file) }, values: {} };
}

/** A file, pack or proof that cannot be read. */
export function unreadable(file: string, reason: string): Problem {
  return { code: 'SCENARIO_UNREADABLE', place: { kind: 'file', file }, values: { reason } };
}

/** A text that is no pack, or a proof where a pack is needed. */
export function notAPack(file: string, flaw: PackFlaw | 'too large' | 'a proof'): Problem {
  return { code: 'SEAL_NOT_A_PACK', place: { kind: 'file', file }, values: { flaw } };
}

/** A pack whose rows do not give its root: nothing can be proven from it. */
export function packChanged(file: string): Problem {
  return { code: 'SEAL_PACK_CHANGED', place: { kind: 'file', file }, values: {} };
}

/** A name that the pack does not list. */
export function notInPack(name: string, names: readonly string[]): Problem {
  const near = nearest(name, names);
  const values = { value: quotable(name), ...(near !== undefined && { nearest: quotable(near) }) };
  return { code: 'SEAL_UNKNOWN_FILE', place: flag('--prove'), values };
}

/** What should be 64 hexadecimal digits and is not. */
export function notHex(name: '--salt' | '--root', text: string): Problem {
  return { code: 'SEAL_NOT_HEX', place: flag(name), values: { value: quotable(text) } };
}
