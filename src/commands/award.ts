import { plans } from '../plans.ts';
import { awardFields } from '../scenario/award-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan award`: whether a pension decision letter (核定表) is right to the fen, and if not, why. */
export const award: CommandFile = planCommand(
  plans.award,
  { fields: awardFields, without: ['currency'] },
  (words) => words.commands.award,
);
