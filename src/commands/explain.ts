import { plans } from '../plans.ts';
import { pensionFields } from '../scenario/pension-fields.ts';
import type { CommandFile } from './command.ts';
import { explainCommand } from './explain-command.ts';

/** `bayplan explain`: from any fact of a pension back through formula, inputs and rules to the instrument. */
export const explain: CommandFile = explainCommand(plans.pension, pensionFields, (words) => words.commands.explain);
