import { formatNames } from '../report/formats/formats.ts';
import type { Field } from '../scenario/field.ts';
import type { CommandFile } from './command.ts';
import { declare } from './declare.ts';
import { operandsOf } from './line-problems.ts';
import type { Options } from './options.ts';
import { readChoices } from './read-choices.ts';
import { runVerify } from './run-verify.ts';
import { sharedFlags } from './shared-flags.ts';

const notHere = new Set(['set', 'table', 'explain', 'currency']);
const flags = sharedFlags.filter(({ id }) => !notHere.has(id));

const fields: readonly Field[] = [
  { path: 'root', flag: 'root', value: 'HEX' },
  { path: 'strict', flag: 'strict' },
];

/** `bayplan verify`: files held against a pack or a proof. */
export const verify: CommandFile = {
  configure(command, words) {
    declare(command, { operands: '[pack-and-files...]', fields, flags }, words, words?.commands.verify);
  },
  run(command, terminal) {
    const options: Options = command.opts();
    const choices = readChoices(options, [], { names: formatNames, text: 'table' });
    return runVerify({ ...operandsOf(command), options, choices }, terminal);
  },
};
