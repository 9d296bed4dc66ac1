import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/terminal/interrupted.ts';
import { writeFileWhole } from '../../src/terminal/write-file-whole.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayplan-test-'));
  file = join(folder, 'li.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written', () => {
  it('holds the text, and nothing else is left in its folder', async () => {
    expect(await writeFileWhole(file, '深圳\n', false)).toEqual({ ok: true });
    expect(readFileSync(file, 'utf8')).toBe('深圳\n');
    expect(readdirSync(folder)).toEqual(['li.json']);
  });

  it('that replaces one keeps who may read it', async () => {
    writeFileSync(file, 'old', { mode: 0o600 });
    await writeFileWhole(file, 'new', true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('may have the longest name the system allows', async () => {
    expect(await writeFileWhole(join(folder, 'l'.repeat(255)), 'new', false)).toEqual({ ok: true });
  });

  it('is not replaced without leave', async () => {
    writeFileSync(file, 'old');
    expect(await writeFileWhole(file, 'new', false)).toEqual({ ok: false, reason: 'exists' });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['li.json']);
  });

  it('is replaced with leave, as a new file: who has the old one open keeps it', async () => {
    writeFileSync(file, 'old');
    linkSync(file, join(folder, 'other name'));
    expect(await writeFileWhole(file, 'new', true)).toEqual({ ok: true });
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'other name'), 'utf8')).toBe('old');
  });

  it('is not replaced when it appears in the meantime', async () => {
    const writing = writeFileWhole(file, 'ours', false);
    writeFileSync(file, 'theirs');
    expect(await writing).toEqual({ ok: false, reason: 'exists' });
    expect(readFileSync(file, 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['li.json']);
  });

  it('is written where a link points, and the link stays', async () => {
    const target = join(folder, 'target.json');
    writeFileSync(target, 'old');
    symlinkSync(target, file);
    expect(await writeFileWhole(file, 'new', true)).toEqual({ ok: true });
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('is given to a device as it is', async () => {
    expect(await writeFileWhole('/dev/null', 'gone', false)).toEqual({ ok: true });
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['its folder is absent', () => join(folder, 'absent', 'li.json'), 'ENOENT'],
    ['it is a folder', () => folder, 'EISDIR'],
    ['its folder is a file', () => join(file, 'li.json'), 'ENOTDIR'],
  ])('says so when %s', async (_, path, reason) => {
    writeFileSync(file, '');
    expect(await writeFileWhole(path(), 'x', true)).toEqual({ ok: false, reason });
  });

  it('leaves nothing behind when the person leaves', async () => {
    const writing = writeFileWhole(file, 'half', false);
    process.emit('SIGINT');
    await expect(writing).rejects.toBeInstanceOf(Interrupted);
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('hears no signal afterwards', async () => {
    const before = process.listenerCount('SIGINT');
    mkdirSync(join(folder, 'sub'));
    await writeFileWhole(join(folder, 'sub', 'li.json'), 'x', false);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
