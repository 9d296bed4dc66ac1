import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../src/terminal/read-text.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayplan-test-'));
  file = join(folder, 'li.yaml');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is read', () => {
  it('comes as text', async () => {
    writeFileSync(file, 'city: 深圳\n');
    expect(await readText(file, 100)).toEqual({ ok: true, text: 'city: 深圳\n' });
  });

  it.each([
    [9, true],
    [10, true],
    [11, false],
  ])('of %i bytes is taken or not where 10 are allowed', async (length, taken) => {
    writeFileSync(file, 'x'.repeat(length));
    expect(await readText(file, 10)).toEqual(
      taken ? { ok: true, text: 'x'.repeat(length) } : { ok: false, reason: 'too large' },
    );
  });

  it('loses its byte order mark', async () => {
    writeFileSync(file, '\uFEFFyears: 20');
    expect(await readText(file, 100)).toEqual({ ok: true, text: 'years: 20' });
  });

  it('may contain the sign for what cannot be read', async () => {
    writeFileSync(file, 'title: \uFFFD');
    expect(await readText(file, 100)).toEqual({ ok: true, text: 'title: \uFFFD' });
  });

  it('is refused when it is not UTF-8', async () => {
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x79, 0x00]));
    expect(await readText(file, 100)).toEqual({ ok: false, reason: 'not UTF-8' });
  });

  it('is refused when it is a folder or absent', async () => {
    expect(await readText(folder, 100)).toEqual({ ok: false, reason: 'EISDIR' });
    expect(await readText(file, 100)).toEqual({ ok: false, reason: 'ENOENT' });
  });
});
