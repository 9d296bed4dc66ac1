/**
 * How long ten thousand paths of chance take, for people of three ages: the median of three runs on every core, and as
 * a ratio to the same paths on one thread, run just before; both must print the same bytes. Nothing is asserted of time.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const people = ['li', 'porter', 'young-30'];
const rounds = 3;
const { NODE_EXTRA_CA_CERTS: _unset, NODE_OPTIONS: _none, ...env } = process.env;

function timed(person, ...flags) {
  const drawn = ['--simulate', '10000', '--seed', '7', '--quiet', ...flags];
  const words = ['bin/bayplan.js', 'compare-mpf', `scenarios/compare-mpf/${person}.yaml`, ...drawn];
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { env });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, printed: String(stdout) };
}

const middle = (values) => values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)];

for (const person of people) {
  const runs = Array.from({ length: rounds }, () => {
    const alone = timed(person, '--workers', '1');
    const together = timed(person);
    if (alone.printed !== together.printed) throw new Error(`${person}: the paths hang on the number of threads`);
    return { seconds: together.seconds, ratio: together.seconds / alone.seconds };
  });
  const seconds = middle(runs.map((run) => run.seconds)).toFixed(2);
  const ratio = middle(runs.map((run) => run.ratio)).toFixed(2);
  console.log(`${person.padEnd(10)} ${seconds} s, ${ratio} of one thread`);
}
console.log(`${availableParallelism()} cores, ${process.version}`);
