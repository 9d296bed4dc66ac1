import { plans } from '../plans.ts';
import { loanFields, loanFiles } from '../scenario/loan-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan loan`: a loan month by month, and what it really costs. Its currency is its own flag. */
export const loan: CommandFile = planCommand(
  plans.loan,
  { fields: loanFields, files: loanFiles, without: ['currency'] },
  (words) => words.commands.loan,
);
