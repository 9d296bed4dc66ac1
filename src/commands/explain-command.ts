import type { AnyScenario, ExplainablePlan } from '../plans.ts';
import type { CommandHelp, HelpWords } from '../report/language/help-words.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { attachedBy } from './attached-by.ts';
import type { CommandFile, Ending } from './command.ts';
import { declare } from './declare.ts';
import { explanationFormats } from './explanation-formats.ts';
import { type Operands, operandsOf } from './line-problems.ts';
import type { Options } from './options.ts';
import type { PlanFlags } from './plan-command.ts';
import { planNamedIn } from './plan-named-in.ts';
import { readChoices } from './read-choices.ts';
import { readFactOperands } from './read-fact-operands.ts';
import { readSettings } from './read-settings.ts';
import { runExplain } from './run-explain.ts';
import { sharedFlags } from './shared-flags.ts';

/** An explanation has no tables, is one itself, and finds the facts in Hong Kong dollars by their ids. */
const notHere = new Set(['table', 'explain', 'currency']);
const flags = sharedFlags.filter(({ id }) => !notHere.has(id));

/** Explains the facts of one plan, by what a command line says. */
export type Explainer = (line: Operands, options: Options, planFlags: PlanFlags, terminal: Terminal) => Promise<Ending>;

/** What explains a plan, once it is known which. */
export function explainer<Scenario extends AnyScenario>(plan: ExplainablePlan<Scenario>): Explainer {
  return async ({ operands, problems }, options, { fields, files = [] }, terminal) => {
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
  };
}

/**
 * The command that explains facts: the flags of the first plan, and facts by id beside the scenario. A scenario file
 * that names another plan is explained by that one.
 */
export function explainCommand(
  planFlags: PlanFlags,
  [first, others]: readonly [Explainer, Readonly<Record<string, Explainer>>],
  helpOf: (words: HelpWords) => CommandHelp,
): CommandFile {
  return {
    configure(command, words) {
      const { fields, files = [] } = planFlags;
      const taken = { operands: '[facts-and-scenario...]', fields: [...fields, ...files], flags };
      declare(command, taken, words, words && helpOf(words));
    },
    async run(command, terminal) {
      const line = operandsOf(command, planFlags.fields);
      const named = await planNamedIn(line.operands, terminal);
      const explain = (named !== undefined && others[named]) || first;
      return explain(line, command.opts(), planFlags, terminal);
    },
  };
}
