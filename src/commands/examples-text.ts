import type { Example } from '../report/language/help-words.ts';

/** Examples as help prints them: the line to type, and under it what it shows. A long line goes on after a backslash. */
export function examplesText(heading: string, examples: readonly Example[]): string {
  return [heading, ...examples.flatMap(({ line, shows }) => [...broken(`  $ ${line}`), `      ${shows}`])].join('\n');
}

function broken(line: string): readonly string[] {
  if (line.length <= 78) return [line];
  const cut = line.lastIndexOf(' --', 76);
  return [`${line.slice(0, cut)} \\`, ...broken(`     ${line.slice(cut)}`)];
}
