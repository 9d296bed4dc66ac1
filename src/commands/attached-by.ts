import type { Field } from '../scenario/field.ts';
import { keptAs, type Options, textsOf } from './options.ts';

/** The files given in place of a field, by its path: the last one, or every one where several may be given. */
export function attachedBy(files: readonly Field[], options: Options): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    files.flatMap(({ path, flag = path, several }) => {
      const names = textsOf(options, keptAs(flag));
      return names.length === 0 ? [] : [[path, several ? names : names.slice(-1)]];
    }),
  );
}
