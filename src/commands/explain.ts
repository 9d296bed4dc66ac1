import { plans } from '../plans.ts';
import { pensionFields, pensionFiles } from '../scenario/pension-fields.ts';
import type { CommandFile } from './command.ts';
import { explainCommand, explainer } from './explain-command.ts';

/** `bayplan explain`: from any fact of a pension, of medical cover or of a letter back through formula, inputs and rules to the instrument. */
export const explain: CommandFile = explainCommand(
  { fields: pensionFields, files: pensionFiles },
  [
    explainer(plans.pension),
    {
      medical: explainer(plans.medical),
      loan: explainer(plans.loan),
      apr: explainer(plans.apr),
      readiness: explainer(plans.readiness),
      award: explainer(plans.award),
      'compare-mpf': explainer(plans['compare-mpf']),
    },
  ],
  (words) => words.commands.explain,
);
