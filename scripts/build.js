import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { keepCode } from './keep-code.js';

/**
 * The files of the build. What a command may do without is a file of its own, so that nobody pays for parsing it; a
 * file costs a third of a millisecond to open, so nothing is split further. A test holds the list against the loaders.
 */
const builtFiles = JSON.parse(readFileSync('scripts/built-files.json', 'utf8'));
const nameOf = new Map(Object.entries(builtFiles).map(([name, path]) => [resolve(path), name]));

/** A dynamic import of a file that is built apart becomes a `require` of it; any other stays inside its importer. */
const oneFileEach = {
  name: 'one-file-each',
  setup(run) {
    run.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const name = kind === 'dynamic-import' ? nameOf.get(join(resolveDir, path)) : undefined;
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};

/** commander loads it for subcommands that are programs of their own; there are none, and it costs 2 ms. */
const noChildProcess = {
  name: 'no-child-process',
  setup(run) {
    run.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'child_process', namespace: 'absent' } : undefined,
    );
    run.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * cli-table3 measures every cell with a regular expression of all emoji and carries a colour library that tables with
 * painted cells never call: our own measure of width is seventy times faster, and the colours stay out.
 */
const leanTables = {
  name: 'lean-tables',
  setup(run) {
    const fromTables = ({ importer }) => importer.includes('/cli-table3/');
    run.onResolve({ filter: /^string-width$/ }, (from) =>
      fromTables(from) ? { path: 'string-width', namespace: 'lean-tables' } : undefined,
    );
    run.onResolve({ filter: /^@colors\/colors/ }, (from) =>
      fromTables(from) ? { path: 'colors', namespace: 'lean-tables' } : undefined,
    );
    run.onLoad({ filter: /.*/, namespace: 'lean-tables' }, ({ path }) => ({
      contents:
        path === 'colors'
          ? 'module.exports = {};'
          : "module.exports = require('./src/report/screen/wrap.ts').displayWidth;",
      resolveDir: process.cwd(),
    }));
  },
};

/** yaml's modules for node are CommonJS, which cannot be thinned out; those for browsers do the same and can. */
const yamlInParts = {
  name: 'yaml-in-parts',
  setup(run) {
    run.onResolve({ filter: /^yaml$/ }, () => ({ path: resolve('node_modules/yaml/browser/dist/index.js') }));
  },
};

// The declarations in dist/types are made before this runs when the package is packed, so they stay.
mkdirSync('dist', { recursive: true });
for (const file of readdirSync('dist')) if (file !== 'types') rmSync(join('dist', file), { recursive: true });

await build({
  entryPoints: builtFiles,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // Without this a real import() stays, and with it the loader of modules that CommonJS avoids.
  supported: { 'dynamic-import': false },
  // The files of the build lie beside one another, so that of the build is that of each.
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [oneFileEach, noChildProcess, leanTables, yamlInParts],
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
});
writeFileSync(join('dist', 'package.json'), '{ "type": "commonjs" }\n');
await keepCode();
