import { main } from '../../src/main.ts';
import { memoryTerminal } from './memory-terminal.ts';

/** One run of the program: its exit code and what it wrote. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the program in memory; the words of the command line are parted by spaces. */
export async function run(
  line: string | readonly string[],
  start: Parameters<typeof memoryTerminal>[0] = {},
): Promise<Run> {
  const terminal = memoryTerminal(start);
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await main(words, terminal);
  return { code, out: terminal.out(), err: terminal.err(), files: terminal.files };
}
