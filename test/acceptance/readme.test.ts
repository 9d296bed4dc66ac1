import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { grouped } from '../../src/report/figure-text.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';

const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/```console\n\$ npx bayplan (.*)\n([^`]*)```/g)].map(
  ([, line = '', shown = '']) => ({
    line,
    shown,
  }),
);

async function run(line: string): Promise<string> {
  const words = line.split(' ');
  const files = words.filter((word) => word.endsWith('.yaml')).map((file) => [file, readFileSync(file, 'utf8')]);
  const terminal = memoryTerminal({ files: Object.fromEntries(files) });
  await main(words, terminal);
  return terminal.out() + terminal.err();
}

describe('the README', () => {
  it('shows at least three commands', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(3);
  });

  it.each(blocks)('prints what `bayplan $line` prints', async ({ line, shown }) => {
    expect(shown).toBe(await run(line));
  });

  it.each(['li-898', 'li-955', 'porter-3000'])('gives the figures of %s', async (name) => {
    const { facts } = JSON.parse(await run(`pension scenarios/pension/${name}.yaml --json`));
    const row = readme.split('\n').find((line) => line.includes(`\`${name}\``)) ?? '';
    expect(row).toContain(`RMB ${grouped(facts.monthlyPension.toFixed(2))}`);
    expect(row).toContain(`RMB ${grouped(facts.monthlyPensionToday.toFixed(2))}`);
    expect(row).toContain(facts.claimAge);
    expect(row).toContain(`${facts.breakEvenOwnMonths} months`);
  });
});
