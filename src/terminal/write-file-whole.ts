import {
  chmodSync,
  closeSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Interrupted } from './interrupted.ts';
import { asSystemError } from './system-error.ts';
import type { Written } from './terminal.ts';

/**
 * Writes a file so that it is whole or absent: into a new file beside it, which then takes its name. An existing file
 * is never replaced without leave, not even one made in the meantime. A device or a pipe is simply written to.
 *
 * @throws Interrupted on Ctrl-C before the file has its name
 */
export async function writeFileWhole(path: string, text: string, replace: boolean): Promise<Written> {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return { ok: false, reason: 'EISDIR' };
    if (found !== undefined && !found.isFile()) {
      writeFileSync(path, text);
      return { ok: true };
    }
    if (found !== undefined && !replace) return { ok: false, reason: 'exists' };
    // A link keeps pointing at the file it names.
    return await throughNewFile(found === undefined ? path : realpathSync(path), text, replace, found?.mode);
  } catch (error) {
    return { ok: false, reason: asSystemError(error).code };
  }
}

async function throughNewFile(
  path: string,
  text: string,
  replace: boolean,
  mode: number | undefined,
): Promise<Written> {
  const beside = join(dirname(path), `.bayplan-${process.pid}.part`);
  let interrupted = false;
  const leave = () => {
    interrupted = true;
  };
  process.on('SIGINT', leave);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    // A file that was kept from others stays so.
    if (mode !== undefined) chmodSync(beside, mode);
    // A signal that came while node was busy is delivered now.
    await new Promise((resolve) => setImmediate(resolve));
    if (interrupted) throw new Interrupted('interrupted');
    if (replace) renameSync(beside, path);
    else if (!nameUnlessTaken(beside, path)) return { ok: false, reason: 'exists' };
    return { ok: true };
  } finally {
    process.off('SIGINT', leave);
    rmSync(beside, { force: true });
  }
}

/** Gives the new file its name unless another has it. Where there are no links, an empty file holds the name first. */
function nameUnlessTaken(beside: string, path: string): boolean {
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (asSystemError(error).code === 'EEXIST') return false;
  }
  return holdThenRename(beside, path);
}

function holdThenRename(beside: string, path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    if (asSystemError(error).code === 'EEXIST') return false;
    throw error;
  }
  renameSync(beside, path);
  return true;
}
