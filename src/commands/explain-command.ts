import type { AnyScenario, ExplainablePlan } from '../plans.ts';
import type { CommandHelp, HelpWords } from '../report/language/help-words.ts';
import { attachedBy } from './attached-by.ts';
import type { CommandFile } from './command.ts';
import { declare } from './declare.ts';
import { explanationFormats } from './explanation-formats.ts';
import { operandsOf } from './line-problems.ts';
import type { Options } from './options.ts';
import type { PlanFlags } from './plan-command.ts';
import { readChoices } from './read-choices.ts';
import { readFactOperands } from './read-fact-operands.ts';
import { readSettings } from './read-settings.ts';
import { runExplain } from './run-explain.ts';
import { sharedFlags } from './shared-flags.ts';

/** An explanation has no tables, is one itself, and finds the facts in Hong Kong dollars by their ids. */
const notHere = new Set(['table', 'explain', 'currency']);
const flags = sharedFlags.filter(({ id }) => !notHere.has(id));

/** The command that explains the facts of a plan: the flags of the plan itself, and facts by id beside the scenario. */
export function explainCommand<Scenario extends AnyScenario>(
  plan: ExplainablePlan<Scenario>,
  { fields, files = [] }: PlanFlags,
  helpOf: (words: HelpWords) => CommandHelp,
): CommandFile {
  return {
    configure(command, words) {
      declare(
        command,
        { operands: '[facts-and-scenario...]', fields: [...fields, ...files], flags },
        words,
        words && helpOf(words),
      );
    },
    async run(command, terminal) {
      const options: Options = command.opts();
      const { operands, problems } = operandsOf(command);
      const asked = readFactOperands(operands, await plan.facts());
      const settings = readSettings(fields, options);
      const request = {
        file: asked.file,
        attached: attachedBy(files, options),
        settings: settings.settings,
        choices: readChoices(options, [], explanationFormats),
        problems: [...problems, ...asked.problems, ...settings.problems],
      };
      return runExplain(plan, request, asked, terminal);
    },
  };
}
