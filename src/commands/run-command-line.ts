import { Command, CommanderError } from 'commander';
import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { HelpWords } from '../report/language/help-words.ts';
import { type LanguageId, languageIds, languages } from '../report/language/languages.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ending } from './command.ts';
import { commandNames, commands } from './commands.ts';
import { valueMissing } from './line-problems.ts';
import { program } from './program.ts';
import { readCommandLine } from './read-command-line.ts';
import { tellProblems } from './tell-problems.ts';

/** Runs one command line. Only the command it names is loaded, and words of help only where help is asked for. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<Ending> {
  const telling = { json: argv.includes('--json'), language: languageAsked(argv) };
  const named = readCommandLine(argv);
  if (named.kind === 'unknown') return tellProblems([unknownCommand(named.name)], terminal, telling);
  const words = named.rest.some(asksForHelp) ? await languages[telling.language].help() : undefined;
  const file = named.kind === 'command' ? await commands[named.name]() : program;
  const printed: string[] = [];
  const command = commandOf(named.kind === 'command' ? `bayplan ${named.name}` : 'bayplan', words, printed);
  file.configure(command, words);
  const stopped = parse(command, named.rest);
  if (stopped === undefined) return file.run(command, terminal, telling);
  if (stopped.exitCode !== 0) return tellProblems([lastValueMissing(stopped)], terminal, telling);
  await terminal.write(1, printed.join(''));
  return { kind: 'answered' };
}

/** Parses, and answers why commander stopped: help or version was printed, or the last option lacks its value. */
function parse(program: Command, words: readonly string[]): CommanderError | undefined {
  try {
    program.parse(words, { from: 'user' });
    return undefined;
  } catch (error) {
    if (error instanceof CommanderError) return error;
    throw error;
  }
}

/** The one thing commander still refuses by itself: it names the option, `-o, --output <file>`. */
function lastValueMissing({ message }: CommanderError): Problem {
  return valueMissing(/--[\w-]+/.exec(message)?.[0] ?? message);
}

function asksForHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** The language is needed before the options are read: help itself is in it. */
function languageAsked(argv: readonly string[]): LanguageId {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return languageIds.find((id) => id === asked) ?? 'en';
}

function unknownCommand(name: string): Problem {
  const near = nearest(name, commandNames);
  const values = {
    value: quotable(name),
    known: [...commandNames, 'help'].join(', '),
    ...(near !== undefined && { nearest: near }),
  };
  return { code: 'COMMAND_UNKNOWN', place: { kind: 'command' }, values };
}

/** A command that prints nothing by itself: help and version are collected and written like every other output. */
function commandOf(name: string, words: HelpWords | undefined, printed: string[]): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => printed.push(text),
      writeErr: () => {},
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpOption('-h, --help', words?.help ?? '')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {});
}
