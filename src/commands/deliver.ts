import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import { languages } from '../report/language/languages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Choices } from './read-choices.ts';

/** Writes an answer to standard output or to the file that was asked for; a file that cannot be written is a problem. */
export async function deliver(
  text: string,
  choices: Pick<Choices, 'output' | 'replace' | 'quiet' | 'language'>,
  terminal: Terminal,
): Promise<Problem | undefined> {
  const { output, replace, quiet, language } = choices;
  if (output === undefined) {
    await terminal.write(1, text);
    return undefined;
  }
  const written = await terminal.writeFile(output, text, replace);
  const file = quotable(output);
  if (written.ok) {
    if (!quiet) await terminal.write(2, `${(await languages[language].problems()).written(file)}\n`);
    return undefined;
  }
  return written.reason === 'exists'
    ? outputExists(output)
    : { code: 'COMMAND_OUTPUT_UNWRITABLE', place: asked, values: { file, reason: written.reason } };
}

const asked = { kind: 'flag', name: '--output' } as const;

/** A file that nobody gave leave to replace. */
export function outputExists(output: string): Problem {
  return { code: 'COMMAND_OUTPUT_EXISTS', place: asked, values: { file: quotable(output) } };
}
