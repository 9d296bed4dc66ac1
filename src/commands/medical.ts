import { plans } from '../plans.ts';
import { medicalFields } from '../scenario/medical-fields.ts';
import type { CommandFile } from './command.ts';
import { planCommand } from './plan-command.ts';

/** `bayplan medical`: what medical cover costs, what it pays, and when it becomes lifelong. */
export const medical: CommandFile = planCommand(
  plans.medical,
  { fields: medicalFields },
  (words) => words.commands.medical,
);
