import { type CommandName, isCommandName } from './commands.ts';

/** What the words of a command line name: a command with the rest, no command, or one that does not exist. */
export type Named =
  | { readonly kind: 'command'; readonly name: CommandName; readonly rest: readonly string[] }
  | { readonly kind: 'none'; readonly rest: readonly string[] }
  | { readonly kind: 'unknown'; readonly name: string };

/** `help pension` is `pension --help`, `help` alone and nothing at all are `--help`; options may stand before the command. */
export function readCommandLine(argv: readonly string[]): Named {
  if (argv.length === 0) return { kind: 'none', rest: ['--help'] };
  const named = argv.findIndex((word) => isCommandName(word) || word === 'help');
  const at = named === -1 ? argv.findIndex((word) => !word.startsWith('-')) : named;
  const name = argv[at];
  if (name === undefined) return { kind: 'none', rest: argv };
  const rest = [...argv.slice(0, at), ...argv.slice(at + 1)];
  if (name === 'help') {
    const asked = readCommandLine(rest);
    return asked.kind === 'command' ? { ...asked, rest: [...asked.rest, '--help'] } : noneOrUnknown(asked);
  }
  return isCommandName(name) ? { kind: 'command', name, rest } : { kind: 'unknown', name };
}

function noneOrUnknown(asked: Named): Named {
  return asked.kind === 'unknown' ? asked : { kind: 'none', rest: ['--help'] };
}
