import { Command, CommanderError } from 'commander';
import { nearest } from '../problems/nearest.ts';
import { quotable } from '../problems/plain-text.ts';
import type { Problem } from '../problems/problem.ts';
import type { HelpWords } from '../report/language/help-words.ts';
import { type LanguageId, languageIds, languages } from '../report/language/languages.ts';
import { version } from '../report/version.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { CommandFile, Ending } from './command.ts';
import { type CommandName, commandNames, commands } from './commands.ts';
import { examplesText } from './examples-text.ts';
import { unknownOption, valueMissing } from './line-problems.ts';
import { readCommandLine } from './read-command-line.ts';
import { tellProblems } from './tell-problems.ts';

/** Runs one command line. Only the command it names is loaded, and words of help only where help is asked for. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<Ending> {
  const telling = { json: argv.includes('--json'), language: languageAsked(argv) };
  const tell = (problem: Problem): Promise<Ending> => tellProblems([problem], terminal, telling);
  const named = readCommandLine(argv);
  if (named.kind === 'unknown') return tell(unknownCommand(named.name));
  const words = named.rest.some(asksForHelp) ? await languages[telling.language].help() : undefined;
  const printed: string[] = [];
  const program = programOf(words, (text) => printed.push(text));
  if (named.kind === 'none') {
    const stopped = parse(program, named.rest);
    return stopped === undefined ? tell(unknownOption(program.args[0] ?? '', rootOptions)) : end(stopped);
  }
  const file = await commands[named.name]();
  const command = addCommand(program, named.name, file, words);
  const stopped = parse(program, [named.name, ...named.rest]);
  return stopped === undefined ? file.run(command, terminal) : end(stopped);

  async function end(stopped: CommanderError): Promise<Ending> {
    if (stopped.exitCode !== 0) return tell(valueMissing(/--[\w-]+/.exec(stopped.message)?.[0] ?? '--'));
    await terminal.write(1, printed.join(''));
    return { kind: 'answered' };
  }
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

const rootOptions = ['--help', '--version'];

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

/** The root: what it prints is collected, so that help and version are written like every other output. */
function programOf(words: HelpWords | undefined, print: (text: string) => void): Command {
  const program = new Command('bayplan')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: () => {},
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .helpCommand('help [command]', words?.helpCommand ?? '')
    .helpOption('-h, --help', words?.help ?? '')
    .version(version, '-V, --version', words?.version ?? '')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {});
  if (words === undefined) return program;
  for (const name of commandNames) program.command(name).description(words.commands[name].summary);
  return program
    .description(words.program)
    .addHelpText('after', `\n${examplesText(words.examples, words.programExamples)}\n\n${words.exitCodes}`);
}

function addCommand(program: Command, name: CommandName, file: CommandFile, words: HelpWords | undefined): Command {
  const stub = program.commands.find((one) => one.name() === name);
  const command = (stub ?? program.command(name))
    .allowUnknownOption()
    .allowExcessArguments()
    .action(() => {});
  file.configure(command, words);
  return command;
}
