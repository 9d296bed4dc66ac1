import type { AnyScenario, Plan } from '../plans.ts';
import { formatNames } from '../report/formats/formats.ts';
import type { CommandHelp, HelpWords, SharedFlagId } from '../report/language/help-words.ts';
import type { Field } from '../scenario/field.ts';
import { attachedBy } from './attached-by.ts';
import type { CommandFile } from './command.ts';
import { declare } from './declare.ts';
import { operandsOf } from './line-problems.ts';
import type { Options } from './options.ts';
import { readChoices } from './read-choices.ts';
import { readSettings } from './read-settings.ts';
import { runPlan } from './run-plan.ts';
import { chanceFlags, sharedFlags } from './shared-flags.ts';

/** What a plan is asked by: fields, and files that stand in place of one. */
export interface PlanFlags {
  readonly fields: readonly Field[];
  readonly files?: readonly Field[];
  /** Flags of every plan that mean nothing to this one. */
  readonly without?: readonly SharedFlagId[];
}

/** The subcommand of a plan: a flag for each of its fields, then the flags that every plan has. */
export function planCommand<Scenario extends AnyScenario>(
  plan: Plan<Scenario>,
  { fields, files = [], without = [] }: PlanFlags,
  helpOf: (words: HelpWords) => CommandHelp,
): CommandFile {
  const ofPlan = plan.chances === undefined ? sharedFlags : [...sharedFlags, ...chanceFlags];
  const flags = ofPlan.filter(({ id }) => !without.includes(id));
  return {
    configure(command, words) {
      declare(command, { operands: '[scenario]', fields: [...fields, ...files], flags }, words, words && helpOf(words));
    },
    async run(command, terminal) {
      const options: Options = command.opts();
      const { operands, problems } = operandsOf(command, [...fields, ...files]);
      const settings = readSettings(fields, options);
      const request = {
        file: operands[0],
        attached: attachedBy(files, options),
        settings: settings.settings,
        choices: readChoices(withoutFlags(options, without), [...plan.tables, ...Object.keys(plan.more)], {
          names: formatNames,
          text: 'table',
        }),
        problems: [...problems, ...settings.problems],
      };
      return runPlan(plan, request, terminal);
    },
  };
}

/** What was said, without flags that mean something else, or nothing, to a plan. */
function withoutFlags(options: Options, without: readonly SharedFlagId[]): Options {
  return Object.fromEntries(Object.entries(options).filter(([id]) => !without.some((one) => one === id)));
}
