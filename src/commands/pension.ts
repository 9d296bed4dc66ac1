import { plans } from '../plans.ts';
import { pensionFields, pensionFiles } from '../scenario/pension-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan pension`: what a mainland employee pension costs, when it starts, and what it pays. */
export const pension: CommandFile = planCommand(
  plans.pension,
  { fields: pensionFields, files: pensionFiles },
  (words) => words.commands.pension,
);
