import type { Terminal } from '../terminal/terminal.ts';
import { isFile } from './read-fact-operands.ts';
import { atMostBytes } from './read-scenario.ts';

/** The plan that the scenario file among some operands names at its top level; standard input can be read only once. */
export async function planNamedIn(operands: readonly string[], terminal: Terminal): Promise<string | undefined> {
  const file = operands.find(isFile);
  if (file === undefined || file === '-') return undefined;
  const read = await terminal.readFile(file, atMostBytes);
  return read.ok ? /^plan:[ \t]*["']?([a-z-]+)/m.exec(read.text)?.[1] : undefined;
}
