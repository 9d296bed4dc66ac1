import type { Field } from '../scenario/field.ts';
import { type Options, textOf } from './options.ts';

/** The files given in place of a field, by its path. */
export function attachedBy(files: readonly Field[], options: Options): Readonly<Record<string, string>> {
  return Object.fromEntries(
    files.flatMap(({ path }) => {
      const name = textOf(options, path);
      return name === undefined ? [] : [[path, name]];
    }),
  );
}
