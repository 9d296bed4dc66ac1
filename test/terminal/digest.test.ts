import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestFile, randomHex } from '../../src/terminal/digest.ts';
import { nodeTerminal } from '../../src/terminal/node-terminal.ts';
import { sha256 } from '../helpers/sha256.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayplan-test-'));
  file = join(folder, 'wages.pdf');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the digest of a file', () => {
  const part = 1024 * 1024;

  it.each([0, 1, part - 1, part, part + 1, 3 * part + 7])('of %i bytes is that of its bytes', async (bytes) => {
    const content = Buffer.alloc(bytes, 'fen by fen ');
    writeFileSync(file, content);
    expect(await digestFile(file)).toEqual({ ok: true, bytes, sha256: sha256(content) });
  });

  it('is that of the file a link points at', async () => {
    writeFileSync(file, 'RMB 12,000');
    symlinkSync(file, join(folder, 'link'));
    expect(await digestFile(join(folder, 'link'))).toEqual(await digestFile(file));
  });

  it.each([
    ['a folder', () => folder, 'EISDIR'],
    ['absent', () => join(folder, 'absent'), 'ENOENT'],
    ['a device without end', () => '/dev/zero', 'not a file'],
    ['in a file', () => join(file, 'x'), 'ENOTDIR'],
  ])('is refused where it is %s', async (_, path, reason) => {
    writeFileSync(file, '');
    expect(await digestFile(path())).toEqual({ ok: false, reason });
  });

  it.skipIf(!existsSync('/proc/self/status'))('is refused where more is read than the file is long', async () => {
    expect(await digestFile('/proc/self/status')).toEqual({ ok: false, reason: 'changed while it was read' });
  });

  it('is refused of a pipe, which would be waited for', async () => {
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    expect(await digestFile(join(folder, 'pipe'))).toEqual({ ok: false, reason: 'not a file' });
  });

  it.skipIf(process.getuid?.() === 0)('is refused where reading is', async () => {
    writeFileSync(file, 'x');
    chmodSync(file, 0);
    expect(await digestFile(file)).toEqual({ ok: false, reason: 'EACCES' });
  });
});

describe('the machine', () => {
  it('gives digests, chance and the last step of a path', () => {
    expect(nodeTerminal.sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(randomHex(32)).toMatch(/^[0-9a-f]{64}$/);
    expect(randomHex(32)).not.toBe(randomHex(32));
    expect(nodeTerminal.nameOf('./hong-kong/wages.pdf')).toBe('wages.pdf');
  });
});
