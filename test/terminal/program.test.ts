import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = resolve('bin/bayplan.js');
const job = ['pension', '--monthly', '955', '--years', '20', '--as-of', '2026-11-23'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayplan-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The built program as a process of its own. */
function bayplan(words: readonly string[], options: Parameters<typeof spawnSync>[2] = {}) {
  return spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8', ...options });
}

/** A shell line, in which `bayplan` is the program. */
function shell(line: string) {
  const quoted = `bayplan() { ${process.execPath} ${program} "$@"; }; ${line}`;
  return spawnSync('bash', ['-c', quoted], { cwd: folder, encoding: 'utf8' });
}

describe('the program as a process', () => {
  it('answers on standard output and is silent on standard error', () => {
    const { status, stdout, stderr } = bayplan(job);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('955.00');
  });

  it('sends no escape codes into a pipe', () => {
    expect(bayplan(job).stdout).not.toContain('\u001b');
    expect(bayplan(job, { env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
  });

  it('gives the same bytes in another time zone, language and folder', () => {
    const here = bayplan(job).stdout;
    const env = { ...process.env, TZ: 'America/Los_Angeles', LANG: 'zh_HK.UTF-8', LC_ALL: 'zh_HK.UTF-8' };
    expect(bayplan(job, { env, cwd: '/' }).stdout).toBe(here);
  });

  it('reads a scenario from standard input', () => {
    const { status, stdout } = bayplan(['pension', '-', '--json'], {
      input: 'monthly: 955\nyears: 20\nasOf: 2026-11-23\n',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout as string)).toMatchObject({ kind: 'projected', asOf: '2026-11-23' });
  });

  it('says that standard input is too large', () => {
    const { status, stderr } = bayplan(['pension', '-'], { input: '#'.repeat(1_000_001) });
    expect(status).toBe(3);
    expect(stderr).toContain('SCENARIO_TOO_LARGE');
  });

  it('does not mind a reader who leaves', () => {
    const { stdout, stderr } = shell(`bayplan ${job.join(' ')} --table years | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
    expect(stderr).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('says when the output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = bayplan(job, { stdio: ['ignore', full, 'pipe'] });
    expect(status).toBe(1);
    expect(stderr).toBe('cannot write the output: ENOSPC, the disk is full\n');
    expect(bayplan(['--help'], { stdio: ['ignore', full, 'pipe'] }).status).toBe(1);
    expect(bayplan(['--version'], { stdio: ['ignore', full, full] }).status).toBe(1);
  });

  it('writes nothing but the file it is asked for', () => {
    expect(bayplan([...job, '-o', 'li.json']).status).toBe(0);
    expect(bayplan([...job, '--years', '999', '-o', 'wrong.json']).status).toBe(2);
    expect(readdirSync(folder)).toEqual(['li.json']);
  });

  it('seals files of several megabytes, and tells a byte that changes', () => {
    const content = Buffer.alloc(5_000_000, 'fen');
    writeFileSync(join(folder, 'wages.pdf'), content);
    expect(bayplan(['seal', 'wages.pdf', '-o', 'pack.json']).status).toBe(0);
    expect(bayplan(['verify', 'pack.json', './wages.pdf', '--strict']).status).toBe(0);
    content[4_999_999] = 0;
    writeFileSync(join(folder, 'wages.pdf'), content);
    const { status, stdout } = bayplan(['verify', 'pack.json', 'wages.pdf', '--strict', '--json']);
    expect(status).toBe(4);
    expect(JSON.parse(stdout as string).files).toMatchObject([{ name: 'wages.pdf', answer: 'changed' }]);
    expect(readdirSync(folder).sort()).toEqual(['pack.json', 'wages.pdf']);
  });

  it('survives a file that would exhaust a parser', () => {
    for (const [name, text] of [
      ['brackets.yaml', '['.repeat(900_000)],
      ['dashes.yaml', '- '.repeat(400_000)],
      ['keys.yaml', Array.from({ length: 90_000 }, (_, index) => `k${index}:`).join('\n')],
    ] as const) {
      writeFileSync(join(folder, name), text);
      const { status, stderr } = bayplan(['pension', name], { timeout: 20_000 });
      expect(status, `${name}: ${stderr.slice(0, 200)}`).toBe(3);
    }
  }, 60_000);
});
