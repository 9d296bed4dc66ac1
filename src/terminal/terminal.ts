/** 1 is standard output, 2 standard error. */
export type Descriptor = 1 | 2;

/** What became of writing a file: done, refused because it exists, or failed with the system's reason (`ENOENT`). */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: 'exists' | string };

/** A file as text, or why there is none: too large, not UTF-8, or the system's reason (`ENOENT`, `EISDIR`). */
export type FileRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'too large' | 'not UTF-8' | string };

/** Size and SHA-256 digest of a file, or why there is none: not a file, changed while it was read, the system's reason. */
export type Digested =
  | { readonly ok: true; readonly bytes: number; readonly sha256: string }
  | { readonly ok: false; readonly reason: 'not a file' | 'changed while it was read' | string };

/** Work that threads share out among themselves: what each is told first, and the pieces it can be asked for. Plain data. */
export interface SharedWork {
  readonly task: unknown;
  readonly pieces: readonly unknown[];
  /** How many threads, at least one; no more are started than there are pieces. */
  readonly workers: number;
}

/** What a thread does: told the task, it can answer each piece. The same piece gives the same numbers in any thread. */
export type BeginWork = (task: unknown) => Promise<(piece: unknown) => Float64Array<ArrayBuffer>>;

/** The machine as the program sees it: files, clock, streams, chance, colour. One real implementation, one in memory for tests. */
export interface Terminal {
  /** The day in Hong Kong, whatever the time zone of the machine. */
  today(): string;
  environment(name: string): string | undefined;
  /** Whether the stream is shown to a person. */
  isScreen(descriptor: Descriptor): boolean;
  /** A file as text, at most so many bytes; `-` is standard input. */
  readFile(path: string, atMostBytes: number): Promise<FileRead>;
  /** The last step of a path. */
  nameOf(path: string): string;
  /** Whether two paths lead to one file. */
  isOneFile(first: string, second: string): boolean;
  /** Whether a file stands at a path already. */
  isTaken(path: string): boolean;
  /** Size and digest of a file of any size, which is read once and never held. */
  digestFile(path: string): Promise<Digested>;
  /** SHA-256 of some bytes, as 64 hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
  /** So many random bytes in hexadecimal, fit to keep a secret. */
  randomHex(bytes: number): string;
  /**
   * Writes all of the text.
   *
   * @throws OutputError when it cannot
   */
  write(descriptor: Descriptor, text: string): Promise<void>;
  /**
   * Writes beside the file and renames, so that it is whole or absent. Refuses an existing file unless `replace`.
   *
   * @throws Interrupted when the person leaves before it is in place; nothing is left behind
   */
  writeFile(path: string, text: string, replace: boolean): Promise<Written>;
  /** How many threads run at the same time; at least one. */
  cores(): number;
  /**
   * Does work in threads of its own and answers the numbers of each piece, in the order of the pieces, whoever did which.
   * `onDone` is told after each how many are done.
   *
   * @throws what the work throws in a thread
   */
  inWorkers(work: SharedWork, onDone: (done: number) => Promise<void>): Promise<readonly Float64Array[]>;
}
