import type { Terminal } from '../terminal/terminal.ts';

/**
 * Whether standard output is shown in colour. The first that speaks decides: `--no-color`, `FORCE_COLOR`, `NO_COLOR`,
 * `TERM=dumb`, and last whether a person is looking.
 */
export function showsColour(terminal: Terminal, refused: boolean): boolean {
  if (refused) return false;
  const forced = terminal.environment('FORCE_COLOR');
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  const unwanted = terminal.environment('NO_COLOR');
  if (unwanted !== undefined && unwanted !== '') return false;
  return terminal.environment('TERM') !== 'dumb' && terminal.isScreen(1);
}
