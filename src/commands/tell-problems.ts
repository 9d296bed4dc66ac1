import { inOrder, type Problem } from '../problems/problem.ts';
import { languages } from '../report/language/languages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending, Telling } from './command.ts';

/** Tells everything that is wrong on standard error, in words or as one JSON object. */
export async function tellProblems(
  problems: readonly Problem[],
  terminal: Terminal,
  { json, language }: Telling,
): Promise<Ending> {
  const { problemsAsJson, reportProblems } = await import('../report/report-problems.ts');
  const words = await languages[language].problems();
  const ordered = inOrder(problems);
  await terminal.write(2, json ? problemsAsJson(ordered, words) : reportProblems(ordered, words));
  return { kind: 'problems', problems: ordered };
}
