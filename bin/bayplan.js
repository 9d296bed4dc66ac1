#!/usr/bin/env node
'use strict';
if (process.argv.includes('--debug')) process.setSourceMapsEnabled(true);
const { main, nodeTerminal } = require('../dist/main.js');

main(process.argv.slice(2), nodeTerminal).then((code) => {
  process.exitCode = code;
});
