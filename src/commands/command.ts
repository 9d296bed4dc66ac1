import type { Command } from 'commander';
import type { Problem } from '../problems/problem.ts';
import type { HelpWords } from '../report/language/help-words.ts';
import type { LanguageId } from '../report/language/languages.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** How a run ended. What exit code that is, `main` alone knows. */
export type Ending =
  | { readonly kind: 'answered' }
  /** The answer is not a figure, or what was claimed does not hold, and `--strict` asked for better. */
  | { readonly kind: 'no-figure' }
  /** Something was wrong with what was asked; it has been told. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** How problems are told: as one JSON object or in words, and in which language. */
export interface Telling {
  readonly json: boolean;
  readonly language: LanguageId;
}

/** One subcommand: its flags, and what it does once the command line is read. */
export interface CommandFile {
  /** Adds flags and argument; with words, also what help says of them. */
  configure(command: Command, words: HelpWords | undefined): void;
  /** `telling` is how problems are told as far as the bare words of the command line say it. */
  run(command: Command, terminal: Terminal, telling: Telling): Promise<Ending>;
}
