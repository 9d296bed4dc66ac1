import type { Place, Problem } from '../problems/problem.ts';
import type { Setting } from './scenario-input.ts';
import type { FieldFault } from './scenario-tree.ts';
import { stepsOf } from './scenario-tree.ts';
import type { YamlFile } from './yaml.ts';

/** A file that was read, with the name a person knows it by. */
export interface NamedFile {
  readonly name: string;
  readonly yaml: YamlFile;
}

/**
 * The place of a fault: the flag that gave the value, since it wins over the file; otherwise the spot in the file;
 * without a file, the command line.
 */
export function located(fault: FieldFault, settings: readonly Setting[], file: NamedFile | undefined): Problem {
  return { code: fault.code, values: fault.values, place: placeOf(fault, settings, file) };
}

function placeOf({ path, part }: FieldFault, settings: readonly Setting[], file: NamedFile | undefined): Place {
  const setting = path.length === 0 ? undefined : settings.findLast((one) => meets(stepsOf(one.path), path));
  if (setting !== undefined) return { kind: 'flag', name: setting.flag };
  if (file === undefined) return { kind: 'command' };
  return { kind: 'file', file: file.name, spot: file.yaml.spotOf(path, part) };
}

/** Whether one path lies on the other: a setting deep inside an unknown key is what made that key. */
function meets(one: readonly string[], other: readonly string[]): boolean {
  return one.every((step, index) => index >= other.length || step === other[index]);
}
