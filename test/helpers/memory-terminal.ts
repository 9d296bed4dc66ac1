import { basename, resolve } from 'node:path';
import { beginPaths } from '../../src/commands/begin-paths.ts';
import type { BeginWork, Descriptor, Digested, FileRead, Terminal, Written } from '../../src/terminal/terminal.ts';
import { sha256 } from './sha256.ts';

/** A machine in memory: what was written can be read back, and the day is always the same. */
export interface MemoryTerminal extends Terminal {
  readonly files: Map<string, string>;
  out(): string;
  err(): string;
}

/** What a memory terminal is started with. */
interface Start {
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly screen?: boolean;
  /** What happens instead of writing. */
  readonly onWrite?: (descriptor: Descriptor) => void;
  /** What threads do, if not what those of the program do. */
  readonly work?: BeginWork;
}

export function memoryTerminal({
  files = {},
  environment = {},
  screen = false,
  onWrite,
  work = beginPaths,
}: Start = {}): MemoryTerminal {
  const stored = new Map(Object.entries(files));
  const streams = { 1: '', 2: '' };
  return {
    files: stored,
    out: () => streams[1],
    err: () => streams[2],
    today: () => '2026-11-23',
    environment: (name) => environment[name],
    isScreen: () => screen,
    async readFile(path, atMostBytes): Promise<FileRead> {
      const text = stored.get(path);
      if (text === undefined) return { ok: false, reason: 'ENOENT' };
      return Buffer.byteLength(text) > atMostBytes ? { ok: false, reason: 'too large' } : { ok: true, text };
    },
    nameOf: (path) => basename(path),
    isOneFile: (first, second) => resolve(first) === resolve(second),
    isTaken: (path) => stored.has(path),
    async digestFile(path): Promise<Digested> {
      const text = stored.get(path);
      if (text === undefined) return { ok: false, reason: path.endsWith('/') ? 'EISDIR' : 'ENOENT' };
      return { ok: true, bytes: Buffer.byteLength(text), sha256: sha256(text) };
    },
    sha256,
    randomHex: (bytes) => '5a'.repeat(bytes),
    async write(descriptor, text) {
      onWrite?.(descriptor);
      streams[descriptor] += text;
    },
    async writeFile(path, text, replace): Promise<Written> {
      if (path.startsWith('absent/')) return { ok: false, reason: 'ENOENT' };
      if (stored.has(path) && !replace) return { ok: false, reason: 'exists' };
      stored.set(path, text);
      return { ok: true };
    },
    cores: () => 2,
    // No threads, but the task and the pieces are sent as to threads: only plain data arrives.
    async inWorkers({ task, pieces }, onDone) {
      const answer = await work(structuredClone(task));
      const answers: Float64Array[] = [];
      for (const piece of pieces) await onDone(answers.push(answer(structuredClone(piece))));
      return answers;
    },
  };
}
