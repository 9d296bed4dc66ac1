import { formatNames } from '../report/formats/formats.ts';
import type { Field } from '../scenario/field.ts';
import type { CommandFile } from './command.ts';
import { declare } from './declare.ts';
import { operandsOf } from './line-problems.ts';
import type { Options } from './options.ts';
import { readChoices } from './read-choices.ts';
import { runRules } from './run-rules.ts';
import { sharedFlags } from './shared-flags.ts';

/** Nothing is projected here, so there is no scenario to set, no table of a plan and no currency to choose. */
const notHere = new Set(['set', 'table', 'explain', 'currency']);
const flags = sharedFlags.filter(({ id }) => !notHere.has(id));

const days: readonly Field[] = [
  { path: 'on', flag: 'on', value: 'YYYY-MM-DD' },
  { path: 'asOf', flag: 'as-of', value: 'YYYY-MM-DD' },
];

/** `bayplan rules`: what the program knows, with sources, and what should be looked up again. */
export const rules: CommandFile = {
  configure(command, words) {
    declare(command, { operands: '[list|show|due...]', fields: days, flags }, words, words?.commands.rules);
  },
  run(command, terminal) {
    const options: Options = command.opts();
    const choices = readChoices(options, [], { names: formatNames, text: 'table' });
    return runRules({ ...operandsOf(command), options, choices }, terminal);
  },
};
