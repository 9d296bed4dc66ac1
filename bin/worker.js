'use strict';
// A thread of the program: the files of the build are loaded as at a start, and the work is told by messages.
const dist = `${__dirname}/../dist`;
const debug = process.argv.includes('--debug');
if (debug) process.setSourceMapsEnabled(true);
const { work } = debug ? require('../dist/worker.js') : require('./load.js')(dist).load('./worker.js');

work();
