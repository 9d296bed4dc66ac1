import type { Outcome } from '../problems/problem.ts';
import { readPack } from '../seal/read-pack.ts';
import type { Pack, Proof } from '../seal/sealed-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { notAPack, unreadable } from './seal-problems.ts';

/** Room for a hundred thousand files, more than a command line names. */
const atMostBytes = 32_000_000;

/** A pack or a proof from its file. Whether its rows give its root is another question. */
export async function readPackFile(path: string, terminal: Terminal): Promise<Outcome<Pack | Proof>> {
  const read = await terminal.readFile(path, atMostBytes);
  if (!read.ok) {
    const problem = read.reason === 'too large' ? notAPack(path, 'too large') : unreadable(path, read.reason);
    return { ok: false, problems: [problem] };
  }
  const pack = readPack(read.text);
  return pack.ok ? pack : { ok: false, problems: [notAPack(path, pack.flaw)] };
}
