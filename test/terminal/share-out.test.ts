import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulatePaths } from '../../src/analysis/simulate/simulate.ts';
import { drawingAmong } from '../../src/commands/begin-paths.ts';
import type { PathModel } from '../../src/engine/shared/path-model.ts';
import { shareOut } from '../../src/terminal/share-out.ts';
import type { Terminal } from '../../src/terminal/terminal.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';
import { dicePastCounting, toyChances, toyPlans } from '../helpers/toy-chances.ts';

let folder = '';
let worker = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bayplan-worker-'));
  worker = join(folder, 'worker.cjs');
  await build({
    entryPoints: ['test/helpers/toy-worker.ts'],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const dice = (howMany: number) => ({ dice: howMany, seed: 3, paths: 1_000, strict: false, overrides: {} });
const pieces = Array.from({ length: 10 }, (_, piece) => ({ from: piece * 100, to: (piece + 1) * 100 }));
const work = (workers: number, scenario: unknown = dice(2), plan = 'toy') => ({
  task: { plan, scenario, seed: 3 },
  pieces,
  workers,
});
const silent = async () => {};
const bytesOf = (parts: readonly Float64Array[]) =>
  Buffer.concat(
    parts.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ).toString('hex');

describe('work shared out among threads', () => {
  const alone = bytesOf([simulatePaths(toyChances.model(dice(2)) as PathModel, 3, 0, 1_000)]);

  it.each([1, 2, 3, 16])('gives the bytes of one thread in %i', async (workers) => {
    const done: number[] = [];
    const parts = await shareOut(worker, work(workers), async (count) => {
      done.push(count);
    });
    expect(bytesOf(parts)).toBe(alone);
    expect(done).toEqual(pieces.map((_, place) => place + 1));
  });

  it('gives the same in memory', async () => {
    const terminal = memoryTerminal({ work: drawingAmong(toyPlans) });
    expect(bytesOf(await terminal.inWorkers(work(2), silent))).toBe(alone);
  });

  it('is nothing without a piece', async () => {
    expect(await shareOut(worker, { ...work(2), pieces: [] }, silent)).toEqual([]);
  });

  it('throws what the work throws, as what it was', async () => {
    await expect(shareOut(worker, work(2, dice(dicePastCounting)), silent)).rejects.toThrow(RangeError);
    await expect(shareOut(worker, work(2, dice(0)), silent)).rejects.toThrow('the plan toy draws no paths');
    await expect(shareOut(worker, work(2, dice(2), 'moon'), silent)).rejects.toThrow('the plan moon draws no paths');
  });

  it('ends when what it tells cannot be told', async () => {
    const refused = shareOut(worker, work(2), async () => {
      throw new Error('nobody listens');
    });
    await expect(refused).rejects.toThrow('nobody listens');
  });

  it('refuses what is not plain data', async () => {
    await expect(shareOut(worker, work(1, { ...dice(2), told: () => 1 }), silent)).rejects.toThrow(
      'could not be cloned',
    );
  });
});

describe('the built program', () => {
  const require = createRequire(import.meta.url);
  const loaded = () => require('../../bin/load.js')(resolve('dist')).load('./main.js');

  it.each([
    ['with the code that was kept', loaded],
    ['plainly, as with --debug', () => require('../../dist/main.js')],
  ])('finds what its threads run, loaded %s', async (_, load) => {
    const { nodeTerminal } = load() as { nodeTerminal: Terminal };
    expect(nodeTerminal.cores()).toBeGreaterThanOrEqual(1);
    await expect(nodeTerminal.inWorkers(work(1, {}, 'pension'), silent)).rejects.toThrow(
      'the plan pension draws no paths of this scenario',
    );
  });
});
