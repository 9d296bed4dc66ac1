import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Whether two paths lead to one file, whatever their spelling and whatever links lie between. */
export function isOneFile(first: string, second: string): boolean {
  return wholePath(first) === wholePath(second);
}

/** Whether a file stands at a path. A directory, a device or a pipe is none. */
export function isTaken(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** From the root, links followed as far as the file is there. */
function wholePath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    return whole;
  }
}
