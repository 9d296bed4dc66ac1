import type { Command } from 'commander';
import type { CommandHelp, HelpWords } from '../report/language/help-words.ts';
import type { Field } from '../scenario/field.ts';
import { examplesText } from './examples-text.ts';
import type { SharedFlag } from './shared-flags.ts';

/** What a command takes: its operands as commander writes them, a flag for each field of the scenario, other flags. */
export interface Declaration {
  readonly operands: string;
  readonly fields: readonly Field[];
  readonly flags: readonly SharedFlag[];
}

/** Declares what a command takes; with words, also what help says of it. */
export function declare(
  command: Command,
  { operands, fields, flags }: Declaration,
  words: HelpWords | undefined,
  help: CommandHelp | undefined,
): void {
  command.argument(operands, help?.argument ?? '');
  for (const field of fields) addField(command, field, help);
  for (const { id, form, repeatable } of flags)
    addFlag(command, form, help?.flags?.[id] ?? words?.flags[id], repeatable);
  if (words !== undefined && help !== undefined)
    command
      .description(help.summary)
      .addHelpText('after', `\n${examplesText(words.examples, help.examples)}\n\n${words.exitCodes}`);
}

function addField(command: Command, { path, flag, value }: Field, help: CommandHelp | undefined): void {
  if (flag === undefined) return;
  const description = help?.fields[path] ?? '';
  if (value === undefined) command.option(`--${flag}`, description);
  else command.option(`--${flag} <${value}>`, description, collected);
}

function addFlag(command: Command, form: string, description = '', repeatable = false): void {
  if (!repeatable) command.option(form, description);
  else command.option(form, description, collected);
}

/** Every text given for an option, so that none is lost to the next. */
function collected(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
