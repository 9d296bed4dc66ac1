import { plans } from '../plans.ts';
import { loanFields } from '../scenario/loan-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan loan`: a loan month by month, and what it really costs. Its currency is its own flag. */
export const loan: CommandFile = planCommand(
  plans.loan,
  { fields: loanFields, without: ['currency'] },
  (words) => words.commands.loan,
);
