/** The output cannot be written. `closed` when its reader has gone (`| head -1`), which is no fault of anybody's. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly closed: boolean;
  /** The system's reason: `ENOSPC`, `EPIPE`. */
  readonly reason: string;

  constructor(cause: NodeJS.ErrnoException) {
    super(`cannot write the output: ${cause.code ?? cause.message}`, { cause });
    this.reason = cause.code ?? cause.message;
    this.closed = cause.code === 'EPIPE';
  }
}
