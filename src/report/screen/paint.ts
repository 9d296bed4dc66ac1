import { Chalk } from 'chalk';
import type { Paint } from './plain-paint.ts';

const chalk = new Chalk({ level: 1 });

/** How a screen is coloured; loaded only when colour is on. */
export const colours: Paint = {
  title: (text: string): string => chalk.bold(text),
  quiet: (text: string): string => chalk.dim(text),
};
