import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { Field } from '../scenario/field.ts';
import type { Setting } from '../scenario/scenario-input.ts';
import { isOn, keptAs, type Options, textOf, textsOf } from './options.ts';

/** A setting with the words that gave it: `--city foshan`. */
interface Said {
  readonly setting: Setting;
  readonly words: string;
}

/** The settings of a command line, of flags and of `--set`; every `--set` that sets nothing, and every field set twice. */
export function readSettings(
  fields: readonly Field[],
  options: Options,
): { readonly settings: readonly Setting[]; readonly problems: readonly Problem[] } {
  const sets = textsOf(options, 'set').map(readSet);
  const said = [...fields.flatMap((field) => flagSetting(field, options)), ...sets.flatMap((set) => set.said ?? [])];
  return {
    settings: said.map(({ setting }) => setting),
    problems: [...sets.flatMap(({ problem }) => problem ?? []), ...saidTwice(said)],
  };
}

/** A field that is given two values: neither word is meant more than the other. */
function saidTwice(said: readonly Said[]): readonly Problem[] {
  return said.flatMap(({ setting, words }, place) => {
    const before = said.slice(0, place).find((one) => one.setting.path === setting.path);
    if (before === undefined || before.setting.text === setting.text) return [];
    const values = { value: quotable(words), other: quotable(before.words) };
    return [{ code: 'COMMAND_CONFLICT', place: { kind: 'flag', name: setting.flag }, values }];
  });
}

/** What a flag sets; all its texts, where it may be given several times. */
function flagSetting({ path, flag, value, several }: Field, options: Options): readonly Said[] {
  if (flag === undefined) return [];
  const name = keptAs(flag);
  const option = `--${flag}`;
  const texts = textsOf(options, name);
  const text = several && texts.length > 0 ? texts.join(',') : textOf(options, name);
  if (text !== undefined) return [{ setting: { path, text, flag: option }, words: `${option} ${text}` }];
  const on = value === undefined && isOn(options, name);
  return on ? [{ setting: { path, text: 'true', flag: option }, words: option }] : [];
}

function readSet(given: string): { readonly said?: Said; readonly problem?: Problem } {
  const [, before, after] = /^([^=\s][^=]*)=(.*)$/s.exec(given) ?? [];
  if (before === undefined || after === undefined)
    return {
      problem: {
        code: 'COMMAND_BAD_SET',
        place: { kind: 'flag', name: '--set' },
        values: { value: quotable(given) },
      },
    };
  const [path, text] = [before.trim(), after.trim()];
  return { said: { setting: { path, text, flag: `--set ${quotable(path)}` }, words: `--set ${path}=${text}` } };
}
