import { Chalk } from 'chalk';

const chalk = new Chalk({ level: 1 });

/** How a screen is coloured; loaded only when colour is on. */
export const colours = {
  title: (text: string): string => chalk.bold(text),
  quiet: (text: string): string => chalk.dim(text),
};

export type Paint = Readonly<Record<keyof typeof colours, (text: string) => string>>;
