import { writeSync } from 'node:fs';
import { OutputError } from './output-error.ts';
import { asSystemError } from './system-error.ts';
import type { Descriptor } from './terminal.ts';

/**
 * Writes all of a text to standard output or error. The stream object, which costs 2 ms to make, is only used where a
 * pipe is full for now and must be waited for.
 *
 * @throws OutputError with the system's reason
 */
export async function writeText(descriptor: Descriptor, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    const cause = asSystemError(error);
    if (cause.code !== 'EAGAIN') throw new OutputError(cause);
    await throughStream(descriptor, bytes.subarray(written));
  }
}

function throughStream(descriptor: Descriptor, bytes: Uint8Array): Promise<void> {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(new OutputError(error));
    stream.once('error', failed);
    stream.write(bytes, (error) => {
      stream.off('error', failed);
      if (error) failed(error);
      else resolve();
    });
  });
}
