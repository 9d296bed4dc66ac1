import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { asSystemError } from './system-error.ts';
import type { Digested } from './terminal.ts';

/** Reading in larger parts is no faster. */
const partBytes = 1024 * 1024;

/** node:crypto costs time to load, so only the calls that need it do. */
const crypto = () => process.getBuiltinModule('node:crypto');

/**
 * Size and SHA-256 digest of a file, read part by part. What has no end, as a device or a pipe, is not opened; a file
 * that somebody writes to meanwhile has no digest.
 */
export async function digestFile(path: string): Promise<Digested> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { ok: false, reason: 'EISDIR' };
    return found.isFile() ? digestParts(path) : { ok: false, reason: 'not a file' };
  } catch (error) {
    return { ok: false, reason: asSystemError(error).code };
  }
}

/** SHA-256 of some bytes. */
export function sha256(bytes: Uint8Array): string {
  return crypto().createHash('sha256').update(bytes).digest('hex');
}

/** Random bytes of the system, in hexadecimal. */
export function randomHex(bytes: number): string {
  return crypto().randomBytes(bytes).toString('hex');
}

function digestParts(path: string): Digested {
  const file = openSync(path, 'r');
  try {
    const before = fstatSync(file);
    const hash = crypto().createHash('sha256');
    const part = Buffer.allocUnsafe(partBytes);
    let bytes = 0;
    let read = readSync(file, part);
    while (read > 0) {
      hash.update(part.subarray(0, read));
      bytes += read;
      read = readSync(file, part);
    }
    return isStill(before, fstatSync(file), bytes)
      ? { ok: true, bytes, sha256: hash.digest('hex') }
      : { ok: false, reason: 'changed while it was read' };
  } finally {
    closeSync(file);
  }
}

function isStill(before: Stats, after: Stats, bytes: number): boolean {
  return after.size === bytes && after.size === before.size && after.mtimeMs === before.mtimeMs;
}
