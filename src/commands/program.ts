import { version } from '../report/version.ts';
import type { CommandFile } from './command.ts';
import { commandNames } from './commands.ts';
import { examplesText } from './examples-text.ts';
import { unknownOption } from './line-problems.ts';
import { tellProblems } from './tell-problems.ts';

/** `bayplan` without a command: help with the list of commands, the version, or an option that does not exist. */
export const program: CommandFile = {
  configure(command, words) {
    command.version(version, '-V, --version', words?.version ?? '');
    if (words === undefined) return;
    for (const name of commandNames) command.command(name).description(words.commands[name].summary);
    command
      .helpCommand('help [command]', words.helpCommand)
      .description(words.program)
      .addHelpText('after', `\n${examplesText(words.examples, words.programExamples)}\n\n${words.exitCodes}`);
  },
  run(command, terminal, telling) {
    const problem = unknownOption(command.args[0] ?? '', ['--help', '--version']);
    return tellProblems([problem], terminal, telling);
  },
};
