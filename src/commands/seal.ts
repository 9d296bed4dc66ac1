import type { Field } from '../scenario/field.ts';
import type { CommandFile } from './command.ts';
import { declare } from './declare.ts';
import { operandsOf } from './line-problems.ts';
import type { Options } from './options.ts';
import { readChoices } from './read-choices.ts';
import { runSeal } from './run-seal.ts';
import { sharedFlags } from './shared-flags.ts';

/** A pack is always JSON, and nothing is projected. */
const notHere = new Set(['set', 'table', 'explain', 'currency', 'format', 'no-color']);
const flags = sharedFlags.filter(({ id }) => !notHere.has(id));

const fields: readonly Field[] = [
  { path: 'prove', flag: 'prove', value: 'NAME' },
  { path: 'salt', flag: 'salt', value: 'HEX' },
];

/** `bayplan seal`: a manifest of files by which they can be recognised later, and the proof of one of them. */
export const seal: CommandFile = {
  configure(command, words) {
    declare(command, { operands: '[files...]', fields, flags }, words, words?.commands.seal);
  },
  run(command, terminal) {
    const options: Options = command.opts();
    const choices = readChoices(options, [], { names: ['json'], text: 'json' });
    return runSeal({ ...operandsOf(command), options, choices }, terminal);
  },
};
