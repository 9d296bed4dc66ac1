'use strict';
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');

/**
 * Loads files of the build with the compiled code that the build kept beside them, which halves the time a command takes
 * to start. Code compiled by another version of node is refused by node itself, and the file is compiled anew; a file
 * without kept code is loaded like any other.
 */
module.exports = function loader(folder) {
  const modules = new Map();
  const scripts = new Map();

  function load(name) {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    if (!name.startsWith('./')) return require(name);
    const file = folder + name.slice(1);
    const source = `(function (exports, require, module, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, cachedData: keptCode(file) });
    const module = { exports: {} };
    modules.set(name, module);
    scripts.set(file, script);
    script.runInThisContext().call(module.exports, module.exports, load, module, folder);
    return module.exports;
  }

  return { load, scripts };
};

function keptCode(file) {
  try {
    return readFileSync(`${file}.code`);
  } catch {
    return undefined;
  }
}
