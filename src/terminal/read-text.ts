import { closeSync, openSync, readSync } from 'node:fs';
import { asSystemError } from './system-error.ts';
import type { FileRead } from './terminal.ts';

/** A file as text, at most so many bytes; `-` is standard input. A byte order mark is dropped. */
export async function readText(path: string, atMostBytes: number): Promise<FileRead> {
  try {
    const bytes = path === '-' ? await readStandardInput(atMostBytes) : readBytes(path, atMostBytes);
    return bytes.length > atMostBytes ? { ok: false, reason: 'too large' } : asText(bytes);
  } catch (error) {
    return { ok: false, reason: asSystemError(error).code };
  }
}

/** One byte more than allowed is asked for: it tells a file that is too large, also where it has no length. */
function readBytes(path: string, atMostBytes: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafe(atMostBytes + 1);
    let filled = 0;
    let read: number;
    do {
      read = readSync(file, bytes, filled, bytes.length - filled, null);
      filled += read;
    } while (read > 0 && filled < bytes.length);
    return bytes.subarray(0, filled);
  } finally {
    closeSync(file);
  }
}

async function readStandardInput(atMostBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
    if (length > atMostBytes) break;
  }
  return Buffer.concat(parts);
}

function asText(bytes: Buffer): FileRead {
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD') && !Buffer.from(text, 'utf8').equals(bytes)) return { ok: false, reason: 'not UTF-8' };
  return { ok: true, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}
