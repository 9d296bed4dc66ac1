import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Pack, Proof, SealedFile } from '../../src/seal/sealed-file.ts';
import { run } from '../helpers/run.ts';

const page = readFileSync('docs/decisions/seal.md', 'utf8');
const functions = /```sh\n([\s\S]*?)\n\n/.exec(page)?.[1] ?? '';

/** A line of bash after the functions of the page. */
function shell(line: string): string {
  const { stdout, stderr } = spawnSync('bash', ['-c', `${functions}\n${line}`], { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

const leaf = ({ salt, bytes, sha256, name }: SealedFile): string => shell(`leaf ${salt} ${bytes} ${sha256} '${name}'`);
const absent = spawnSync('bash', ['-c', 'command -v sha256sum sed cut']).status !== 0;

it.skipIf(absent)('the shell of docs/decisions/seal.md, with sha256sum, comes to the same root', async () => {
  const files = { 'wages.pdf': 'RMB 12,000', 'passport.pdf': 'passport', '租约 2026.pdf': '租约'.repeat(100) };
  const pack: Pack = JSON.parse((await run(['seal', ...Object.keys(files)], { files })).out);
  expect(shell(`printf 'RMB 12,000' | digest`)).toBe(pack.files.find(({ name }) => name === 'wages.pdf')?.sha256);
  const [first, second, third] = pack.files.map(leaf).sort();
  expect(shell(`node "$(node ${first} ${second})" ${third}`)).toBe(pack.root);

  const start = { files: { 'pack.json': JSON.stringify(pack) } };
  const proof: Proof = JSON.parse((await run('seal --prove passport.pdf pack.json', start)).out);
  const end = proof.path.reduce(
    (below, { side, sha256 }) => shell(side === 'left' ? `node ${sha256} ${below}` : `node ${below} ${sha256}`),
    leaf(proof.file),
  );
  expect(end).toBe(pack.root);
});
