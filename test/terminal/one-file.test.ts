import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOneFile, isTaken } from '../../src/terminal/one-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayplan-test-'));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'wages.pdf'), 'RMB 12,000');
  symlinkSync(join(folder, 'wages.pdf'), join(folder, 'link'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('two paths', () => {
  it.each([
    ['wages.pdf', './wages.pdf'],
    ['wages.pdf', 'papers/../wages.pdf'],
    ['wages.pdf', 'link'],
    ['absent', 'papers/../absent'],
  ])('%s and %s lead to one file', (first, second) => {
    expect(isOneFile(`${folder}/${first}`, `${folder}/${second}`)).toBe(true);
  });

  it('lead to two where the files are two', () => {
    expect(isOneFile(join(folder, 'wages.pdf'), join(folder, 'papers', 'wages.pdf'))).toBe(false);
  });
});

it('a file takes its path, a folder and nothing take none', () => {
  expect(['wages.pdf', 'link', 'papers', 'absent'].map((name) => isTaken(join(folder, name)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
