/**
 * What a person feels when the program starts: wall time as a ratio to `node -e 0`, each run paired with a bare one
 * just before it, the median of 20; and the peak memory of one run. Exits 1 where a bound is broken.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pairs = 20;
const atMostMegabytes = 80;
const folder = mkdtempSync(join(tmpdir(), 'bayplan-bench-'));
const scenario = join(folder, 'scenario.yaml');
writeFileSync(scenario, "asOf: '2026-11-23'\ncity: shenzhen\nmonthly: 955\nyears: 20\nbirth: 1983-12\n");

const program = 'bin/bayplan.js';
const job = [program, 'pension', '--monthly', '898', '--years', '20', '--as-of', '2026-11-23'];
const cases = [
  ['main job, flags to a table', job, 2.2],
  ['main job, YAML to a table', [program, 'pension', scenario], 2.6],
  ['main job, flags to JSON', [...job, '--json'], 2.2],
  ['--help', [program, '--help'], 1.4],
];

// Where this names a file, node reads it at every start, 40 ms for bare node too, and every ratio looks small.
const { NODE_EXTRA_CA_CERTS: _unset, NODE_OPTIONS: _none, ...env } = process.env;

function milliseconds(words) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const taken = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return taken;
}

function peakMegabytes(words) {
  const { stderr } = spawnSync(process.execPath, ['--require', './bench/peak-memory.cjs', ...words], { env });
  return Number(/peak (\d+) KB/.exec(String(stderr))?.[1]) / 1024;
}

function median(values) {
  const sorted = values.toSorted((first, second) => first - second);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

try {
  const bare = [];
  for (const [name, words, bound] of cases) {
    milliseconds(words);
    const ratios = Array.from({ length: pairs }, () => {
      const alone = milliseconds(['-e', '0']);
      bare.push(alone);
      return milliseconds(words) / alone;
    });
    const ratio = median(ratios);
    const memory = peakMegabytes(words);
    const broken = ratio > bound || !(memory <= atMostMegabytes);
    if (broken) process.exitCode = 1;
    const verdict = broken ? 'TOO MUCH' : 'ok';
    console.log(`${name.padEnd(28)} ${ratio.toFixed(2)} (at most ${bound})  ${memory.toFixed(0)} MB  ${verdict}`);
  }
  console.log(`node -e 0                    ${median(bare).toFixed(1)} ms, ${process.version}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
