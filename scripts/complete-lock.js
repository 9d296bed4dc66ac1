/**
 * Names in package-lock.json the optional packages of other platforms. npm leaves out those it cannot look up while it
 * installs, and then `npm ci` refuses the file. Run after every change of dependencies, and prove it by `npm ci` in a
 * fresh clone.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = /android|darwin|win32|linux|freebsd|netbsd|openbsd|sunos|aix|openharmony/;
const processors = /arm64|arm|x64|ia32|ppc64|s390x|riscv64|loong64|wasm32/;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const known = lock.packages;
const firstOf = (pattern, name) => pattern.exec(name)?.slice(0, 1);

const absent = Object.entries(known).flatMap(([path, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !known[`node_modules/${name}`] && !known[`${path}/node_modules/${name}`])
    .map(([name, version]) => {
      const platform = { cpu: firstOf(processors, name), os: firstOf(systems, name) };
      return [`node_modules/${name}`, { version, ...platform, dev, optional: true }];
    }),
);

const packages = [...Object.entries(known), ...absent].sort(([first], [second]) => (first < second ? -1 : 1));
writeFileSync(
  'package-lock.json',
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2)}\n`,
);
console.log(`${absent.length} packages of other platforms added`);
