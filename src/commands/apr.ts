import { plans } from '../plans.ts';
import { aprFields, aprFiles } from '../scenario/apr-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan apr`: the true price of a debt. Its currency is its own flag. */
export const apr: CommandFile = planCommand(
  plans.apr,
  { fields: aprFields, files: aprFiles, without: ['currency'] },
  (words) => words.commands.apr,
);
