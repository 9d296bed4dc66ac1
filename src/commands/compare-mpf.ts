import { plans } from '../plans.ts';
import { compareFields } from '../scenario/compare-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan compare-mpf`: the same money through MPF, a mainland pension, and both. Both currencies are always there. */
export const compareMpf: CommandFile = planCommand(
  plans['compare-mpf'],
  { fields: compareFields, without: ['currency'] },
  (words) => words.commands['compare-mpf'],
);
