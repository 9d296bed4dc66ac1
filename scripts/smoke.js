/** Packs the package, installs it in an empty folder as a stranger would, and runs the main job there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const empty = mkdtempSync(join(tmpdir(), 'bayplan-smoke-'));
const npm = (folder, ...words) =>
  execFileSync('npm', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  npm('.', 'run', '--silent', 'build:types');
  const [{ filename }] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', empty));
  npm(empty, 'init', '--yes');
  npm(empty, 'install', '--omit=dev', '--no-audit', '--no-fund', join(empty, filename));

  const job = ['pension', '--monthly', '898', '--years', '20', '--as-of', '2026-11-23'];
  const answer = JSON.parse(npm(empty, 'exec', '--', 'bayplan', ...job, '--json'));
  assert.equal(answer.schema, 'bayplan.pension/1');
  assert.equal(answer.kind, 'projected');
  assert.equal(answer.facts.firstMonthlyContribution, 955);
  assert.equal(answer.facts.contributionMonths, 240);
  assert.ok(answer.facts.monthlyPension > 0);
  assert.match(npm(empty, 'exec', '--', 'bayplan', ...job), /955\.00/);

  const script = "import('bayplan').then(({ projectPension }) => console.log(typeof projectPension))";
  assert.equal(execFileSync('node', ['-e', script], { cwd: empty, encoding: 'utf8' }).trim(), 'function');
  console.log(`${filename} was packed, installed and run`);
} finally {
  rmSync(empty, { recursive: true, force: true });
}
