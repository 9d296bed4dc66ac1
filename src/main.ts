import type { Ending } from './commands/command.ts';
import { runCommandLine } from './commands/run-command-line.ts';
import type { Problem } from './problems/problem.ts';
import { languages } from './report/language/languages.ts';
import { Interrupted } from './terminal/interrupted.ts';
import { OutputError } from './terminal/output-error.ts';
import type { Terminal } from './terminal/terminal.ts';

export { nodeTerminal } from './terminal/node-terminal.ts';

const exit = { answered: 0, ourMistake: 1, wrongCommandLine: 2, wrongScenario: 3, noFigure: 4, left: 130 } as const;

/** Runs one command line on a machine and answers the exit code. Never throws and never ends the process. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return exitCodeOf(await runCommandLine(argv, terminal));
  } catch (error) {
    return exitCodeOfError(error, argv.includes('--debug'), terminal);
  }
}

function exitCodeOf(ending: Ending): number {
  if (ending.kind === 'answered') return exit.answered;
  if (ending.kind === 'no-figure' || ending.problems.every(isOfTheLaw)) return exit.noFigure;
  return ending.problems.some(isOfCommandLine) ? exit.wrongCommandLine : exit.wrongScenario;
}

/** A wrong flag is mended on the command line, a wrong value in a file in that file. */
function isOfCommandLine({ place }: Problem): boolean {
  return place.kind !== 'file';
}

/** What was asked is right, and the law has no answer on that day. */
function isOfTheLaw({ code }: Problem): boolean {
  return code === 'RULES_NOT_IN_FORCE';
}

async function exitCodeOfError(error: unknown, debug: boolean, terminal: Terminal): Promise<number> {
  if (error instanceof Interrupted) return exit.left;
  if (error instanceof OutputError && error.closed) return exit.answered;
  try {
    await terminal.write(2, `${await explained(error, debug)}\n`);
  } catch {
    // Standard error is gone too: the exit code is all that is left to say it with.
  }
  return exit.ourMistake;
}

async function explained(error: unknown, debug: boolean): Promise<string> {
  const words = await languages.en.problems();
  if (error instanceof OutputError) return words.outputFailed(error.reason);
  const line = words.ourMistake(error instanceof Error ? error.message : String(error));
  return debug && error instanceof Error ? `${line}\n${error.stack}` : line;
}
