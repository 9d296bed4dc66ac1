import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Field } from '../scenario/field.ts';
import type { Setting } from '../scenario/scenario-input.ts';
import { isOn, type Options, textOf, textsOf } from './options.ts';

/** The settings of a command line, flags first and then `--set`, which wins; and every `--set` that sets nothing. */
export function readSettings(
  fields: readonly Field[],
  options: Options,
): { readonly settings: readonly Setting[]; readonly problems: readonly Problem[] } {
  const sets = textsOf(options, 'set').map(readSet);
  return {
    settings: [
      ...fields.flatMap((field) => flagSetting(field, options)),
      ...sets.flatMap(({ setting }) => setting ?? []),
    ],
    problems: sets.flatMap(({ problem }) => problem ?? []),
  };
}

/** The name under which commander keeps a flag is the last step of the field's path. */
function flagSetting({ path, flag, value }: Field, options: Options): readonly Setting[] {
  if (flag === undefined) return [];
  const name = path.slice(path.lastIndexOf('.') + 1);
  const text = value === undefined && isOn(options, name) ? 'true' : textOf(options, name);
  return text === undefined ? [] : [{ path, text, flag: `--${flag}` }];
}

function readSet(text: string): { readonly setting?: Setting; readonly problem?: Problem } {
  const [, path, value] = /^([^=\s][^=]*)=(.*)$/s.exec(text) ?? [];
  if (path === undefined || value === undefined)
    return {
      problem: {
        code: 'COMMAND_BAD_SET',
        place: { kind: 'flag', name: '--set' },
        values: { value: quotable(text) },
      },
    };
  return { setting: { path: path.trim(), text: value.trim(), flag: `--set ${quotable(path.trim())}` } };
}
