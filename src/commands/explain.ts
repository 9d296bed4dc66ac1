import { plans } from '../plans.ts';
import { pensionFields, pensionFiles } from '../scenario/pension-fields.ts';
import type { CommandFile } from './command.ts';
import { explainCommand } from './explain-command.ts';

/** `bayplan explain`: from any fact of a pension back through formula, inputs and rules to the instrument. */
export const explain: CommandFile = explainCommand(
  plans.pension,
  { fields: pensionFields, files: pensionFiles },
  (words) => words.commands.explain,
);
