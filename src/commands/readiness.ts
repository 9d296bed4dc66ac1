import { plans } from '../plans.ts';
import { readinessFields } from '../scenario/readiness-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan readiness`: what a lender looks at. The currency of the loan is its own flag. */
export const readiness: CommandFile = planCommand(
  plans.readiness,
  { fields: readinessFields, without: ['currency'] },
  (words) => words.commands.readiness,
);
