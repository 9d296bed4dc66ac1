import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import builtFiles from '../../scripts/built-files.json' with { type: 'json' };

/** Loaders whose file is small and always wanted with its importer: it is part of that file. */
const insideTheirImporter = ['src/report/formats/json.ts', 'src/report/formats/csv.ts'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

/** Every file that another loads late. */
const loaded = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path]) =>
    join(dirname(file), path ?? ''),
  ),
);

it('every file that is loaded late is built apart, or named here as part of its importer', () => {
  const apart = new Set([...Object.values(builtFiles), ...insideTheirImporter]);
  expect(loaded.filter((file) => !apart.has(file))).toEqual([]);
});

it('every file that is built apart exists and is loaded late', () => {
  const entries = ['src/main.ts', 'src/index.ts', 'src/worker.ts'];
  const files = Object.values(builtFiles).filter((file) => !entries.includes(file));
  expect(files.filter((file) => !existsSync(file) || !loaded.includes(file))).toEqual([]);
});

it('no package is loaded late: a bundle would give only its default export', () => {
  const late = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bimport\('([^.'][^']*)'\)/g)]);
  expect(late.map(([text]) => text)).toEqual([]);
});
