#!/usr/bin/env node
'use strict';
const dist = `${__dirname}/../dist`;
const debug = process.argv.includes('--debug');
if (debug) process.setSourceMapsEnabled(true);
const { main, nodeTerminal } = debug ? require('../dist/main.js') : require('./load.js')(dist).load('./main.js');

main(process.argv.slice(2), nodeTerminal).then((code) => {
  process.exitCode = code;
});
