import type { Place, Problem, Spot } from '../problems/problem.ts';
import type { Setting } from './scenario-input.ts';
import { type FieldFault, holds, stepsOf } from './scenario-tree.ts';

/** What a file says, every scalar text as typed, with the spot of each key and value. */
export interface LocatedTree {
  readonly root: Readonly<Record<string, unknown>>;
  /** Where a path stands: its value or its key; the deepest part there is, where the path itself is absent. */
  spotOf(path: readonly string[], part: 'key' | 'value'): Spot;
}

/** A file that was read, with the name a person knows it by. */
export interface NamedFile {
  readonly name: string;
  readonly tree: LocatedTree;
}

/**
 * The place of a fault: the flag that gave the value, since it wins over the file; otherwise the spot in the file;
 * without a file, the command line.
 */
export function located(fault: FieldFault, settings: readonly Setting[], file: NamedFile | undefined): Problem {
  return { code: fault.code, values: fault.values, place: placeOf(fault, settings, file) };
}

function placeOf({ path, part }: FieldFault, settings: readonly Setting[], file: NamedFile | undefined): Place {
  const inFile = file !== undefined && holds(file.tree.root, path);
  const setting = settings.findLast((one) => gave(stepsOf(one.path), path, inFile));
  if (setting !== undefined) return { kind: 'flag', name: setting.flag };
  if (file === undefined) return { kind: 'command' };
  return { kind: 'file', file: file.name, spot: file.tree.spotOf(path, part) };
}

/** Whether a setting made what stands at a path: by setting it, or something inside it that the file does not have. */
function gave(setting: readonly string[], path: readonly string[], inFile: boolean): boolean {
  if (path.length === 0 || (setting.length > path.length && inFile)) return false;
  return setting.every((step, index) => index >= path.length || step === path[index]);
}
