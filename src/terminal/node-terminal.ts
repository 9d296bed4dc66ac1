import { fstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestFile, randomHex, sha256 } from './digest.ts';
import { isOneFile, isTaken } from './one-file.ts';
import { readText } from './read-text.ts';
import type { Descriptor, Terminal } from './terminal.ts';
import { writeFileWhole } from './write-file-whole.ts';
import { writeText } from './write-text.ts';

const hongKongAheadOfUtc = 8 * 60 * 60 * 1000;

/** Beside the folder of the build, whose files lie in one folder: found from the build, not from the sources. */
const workerFile = join(import.meta.dirname, '..', 'bin', 'worker.js');

/** The real machine. What costs time to load is loaded by the call that needs it. */
export const nodeTerminal: Terminal = {
  today: () => new Date(Date.now() + hongKongAheadOfUtc).toISOString().slice(0, 10),
  environment: (name) => process.env[name],
  isScreen,
  readFile: readText,
  nameOf: (path) => basename(path),
  isOneFile,
  isTaken,
  digestFile,
  sha256,
  randomHex,
  write: writeText,
  writeFile: writeFileWhole,
  cores: () => process.getBuiltinModule('node:os').availableParallelism(),
  inWorkers: async (work, onDone) => (await import('./share-out.ts')).shareOut(workerFile, work, onDone),
};

/** node:tty costs 2 ms, so it is asked only about a character device; a file or a pipe is no screen. */
function isScreen(descriptor: Descriptor): boolean {
  return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor);
}
