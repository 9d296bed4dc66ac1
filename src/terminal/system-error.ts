/**
 * An error of the operating system as node throws it, with its code (`ENOENT`).
 *
 * @throws whatever else was thrown: a mistake of ours is not the system's reason
 */
export function asSystemError(thrown: unknown): NodeJS.ErrnoException & { readonly code: string } {
  if (isSystemError(thrown)) return thrown;
  throw thrown;
}

function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException & { readonly code: string } {
  return thrown instanceof Error && 'syscall' in thrown && 'code' in thrown && typeof thrown.code === 'string';
}
