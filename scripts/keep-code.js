import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Command lines that use what a start usually uses; what they make node compile is kept. */
const usual = [
  '--help',
  'pension --help',
  'pension --monthly 898 --years 20',
  'pension scenarios/pension/li-955.yaml',
  'pension scenarios/pension/employee-shenzhen.yaml --json',
  'pension --monthly 955 --years 20 --city shenzen',
  'award scenarios/award/without-coefficient.yaml',
];

/** Runs the built program in silence and writes the compiled code of each file it loaded beside the file. */
export async function keepCode() {
  const loader = createRequire(import.meta.url)('../bin/load.js');
  const { load, scripts } = loader(resolve('dist'));
  const { main, nodeTerminal } = load('./main.js');
  const silent = { ...nodeTerminal, write: async () => {} };
  for (const line of usual) await main(line.split(' '), silent);
  for (const [file, script] of scripts) writeFileSync(`${file}.code`, script.createCachedData());
}
