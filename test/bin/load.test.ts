import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Loader {
  load(name: string): Record<string, unknown>;
  scripts: ReadonlyMap<string, { cachedDataRejected?: boolean; createCachedData(): Buffer }>;
}

const loader: (folder: string) => Loader = createRequire(import.meta.url)('../../bin/load.js');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bayplan-load-'));
  writeFileSync(join(folder, 'one.js'), "const two = require('./two.js');\nexports.answer = () => two.base + 2;\n");
  writeFileSync(join(folder, 'two.js'), "exports.base = 40;\nexports.path = require('node:path').sep;\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const answerOf = (exports: Record<string, unknown>) => (exports['answer'] as () => number)();

describe('a file of the build', () => {
  it('is loaded with what it requires, once', () => {
    const { load } = loader(folder);
    expect(answerOf(load('./one.js'))).toBe(42);
    expect(load('./two.js')).toBe(load('./two.js'));
  });

  it('takes the code that was kept beside it', () => {
    const first = loader(folder);
    answerOf(first.load('./one.js'));
    for (const [file, script] of first.scripts) writeFileSync(`${file}.code`, script.createCachedData());
    const second = loader(folder);
    expect(answerOf(second.load('./one.js'))).toBe(42);
    expect([...second.scripts.values()].map((script) => script.cachedDataRejected)).toEqual([false, false]);
  });

  it('is compiled anew where that code is of another node, or broken', () => {
    writeFileSync(join(folder, 'one.js.code'), 'not code');
    const { load, scripts } = loader(folder);
    expect(answerOf(load('./one.js'))).toBe(42);
    expect(scripts.get(join(folder, 'one.js'))?.cachedDataRejected).toBe(true);
  });

  it('that is missing is an error that names it', () => {
    expect(() => loader(folder).load('./three.js')).toThrow('three.js');
  });
});

describe('the build', () => {
  it('keeps code beside every file a start uses, and packs none: it belongs to the machine that made it', () => {
    for (const name of [
      'main',
      'command-pension',
      'read-pension',
      'project-pension',
      'report-pension',
      'table',
      'yaml',
    ])
      expect(existsSync(`dist/${name}.js.code`), name).toBe(true);
    expect(JSON.parse(readFileSync('package.json', 'utf8')).files).toContain('!dist/**/*.code');
  });
});
