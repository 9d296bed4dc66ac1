import type { HelpWords } from './help-words.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words of one language, section by section, loaded when asked for. */
export interface Language {
  readonly help: () => Promise<HelpWords>;
  readonly problems: () => Promise<ProblemWords>;
}

/** Every language there is: the one list that `--lang` derives from. */
export const languages = {
  en: {
    help: async () => (await import('./en/help.ts')).help,
    problems: async () => (await import('./en/problems.ts')).problems,
  },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly LanguageId[];
