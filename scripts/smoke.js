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

  // Threads of the package as it is installed: however many there are, the same seed draws the same paths.
  const drawing = ['compare-mpf', '--birth', '1983-12', '--monthly-income', '25000', '--as-of', '2026-11-23'];
  const [alone, together] = ['1', '2'].map((workers) => {
    const asked = [...drawing, '--simulate', '300', '--seed', '5', '--workers', workers, '--json'];
    return npm(empty, 'exec', '--', 'bayplan', ...asked);
  });
  const drawn = JSON.parse(alone);
  assert.equal(drawn.schema, 'bayplan.compare-mpf/1');
  assert.deepEqual(
    drawn.tables.chances.map(({ paths }) => paths),
    [300, 300, 300, 300],
  );
  assert.equal(together, alone);

  const script = "import('bayplan').then(({ projectPension }) => console.log(typeof projectPension))";
  assert.equal(execFileSync('node', ['-e', script], { cwd: empty, encoding: 'utf8' }).trim(), 'function');
  console.log(`${filename} was packed, installed and run`);
} finally {
  rmSync(empty, { recursive: true, force: true });
}
