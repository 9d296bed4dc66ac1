import type { Command } from 'commander';
import type { Plan } from '../plans.ts';
import type { CommandHelp, HelpWords } from '../report/language/help-words.ts';
import type { Field } from '../scenario/field.ts';
import type { CommandFile } from './command.ts';
import { examplesText } from './examples-text.ts';
import { operandsOf } from './line-problems.ts';
import { type Options, textOf } from './options.ts';
import { readChoices } from './read-choices.ts';
import { readSettings } from './read-settings.ts';
import { runPlan } from './run-plan.ts';
import { sharedFlags } from './shared-flags.ts';

/** What a plan is asked by: fields, and files that stand in place of one. */
export interface PlanFlags {
  readonly fields: readonly Field[];
  readonly files?: readonly Field[];
}

/** The subcommand of a plan: a flag for each of its fields, then the flags that every plan has. */
export function planCommand<Scenario extends { readonly strict: boolean }>(
  plan: Plan<Scenario>,
  { fields, files = [] }: PlanFlags,
  helpOf: (words: HelpWords) => CommandHelp,
): CommandFile {
  return {
    configure(command, words) {
      const help = words && helpOf(words);
      command.argument('[scenario]', help?.argument ?? '');
      for (const field of [...fields, ...files]) addField(command, field, help);
      for (const { id, form, repeatable } of sharedFlags) addFlag(command, form, words?.flags[id], repeatable);
      if (words !== undefined && help !== undefined)
        command
          .description(help.summary)
          .addHelpText('after', `\n${examplesText(words.examples, help.examples)}\n\n${words.exitCodes}`);
    },
    async run(command, terminal) {
      const options: Options = command.opts();
      const { operands, problems } = operandsOf(command);
      const settings = readSettings(fields, options);
      const request = {
        file: operands[0],
        attached: Object.fromEntries(
          files.flatMap(({ path }) => {
            const name = textOf(options, path);
            return name === undefined ? [] : [[path, name]];
          }),
        ),
        settings: settings.settings,
        choices: readChoices(options, [...plan.tables, ...Object.keys(plan.more)]),
        problems: [...problems, ...settings.problems],
      };
      return runPlan(plan, request, terminal);
    },
  };
}

function addField(command: Command, { path, flag, value }: Field, help: CommandHelp | undefined): void {
  if (flag === undefined) return;
  command.option(value === undefined ? `--${flag}` : `--${flag} <${value}>`, help?.fields[path] ?? '');
}

function addFlag(command: Command, form: string, description = '', repeatable = false): void {
  if (!repeatable) command.option(form, description);
  else command.option(form, description, (text: string, before: readonly string[] = []) => [...before, text]);
}
