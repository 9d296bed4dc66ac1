import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { drawingAmong } from '../../src/commands/begin-paths.ts';
import { planCommand } from '../../src/commands/plan-command.ts';
import type { Result } from '../../src/engine/shared/result.ts';
import type { Plan } from '../../src/plans.ts';
import { report as words } from '../../src/report/language/en/report.ts';
import type { CommandHelp } from '../../src/report/language/help-words.ts';
import type { Report } from '../../src/report/report.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';
import { run } from '../helpers/run.ts';
import { dicePastCounting, type ToyScenario, toyChances, toyPlans } from '../helpers/toy-chances.ts';

const result: Result = {
  kind: 'projected',
  plan: 'toy',
  asOf: '2026-11-23',
  facts: {},
  units: {},
  tables: {},
  assumptions: [],
  caveats: [],
  basis: [],
};

/** A plan that has nothing to tell but what chance does. */
const toy: Plan<ToyScenario> = {
  read:
    async () =>
    async ({ settings }) => {
      const said = Object.fromEntries(settings.map(({ path, text }) => [path, Number(text)]));
      const { paths, seed = 1, dice = 2 } = said;
      return { ok: true, value: { dice, seed, ...(paths !== undefined && { paths }), strict: false, overrides: {} } };
    },
  project: async () => () => result,
  report: async () => reported,
  tables: ['chances'],
  more: {},
  chances: async () => toyChances,
};

function reported({ tables }: Result): Report {
  const listed = Object.entries(tables).map(([id, { columns, rows }]) => ({
    id,
    title: id,
    columns: columns.map((column) => ({ ...column, label: column.id })),
    rows,
    keys: [],
    short: [],
    turningPoints: new Map(),
  }));
  const { kind, asOf } = result;
  const none = { lines: [], facts: [], reasons: [], missing: [], caveats: [], assumptions: [], basis: [], trace: [] };
  const empty = { schema: '', version: '', asOfLabel: '', title: '', headline: '', assumedLabel: '', rulesLine: '' };
  return { ...none, ...empty, kind, asOf, tables: listed, moreLine: () => '', explainWords: words.explain };
}

const fields = ['dice', 'paths', 'seed'].map((path) => ({ path, flag: path, value: 'count' }));

/** Runs `bayplan toy`. */
async function toyRun(line: string, start: Parameters<typeof memoryTerminal>[0] = {}, plan = toy) {
  const terminal = memoryTerminal({ work: drawingAmong(toyPlans), ...start });
  let workers: number | undefined;
  const watched = {
    ...terminal,
    inWorkers: (work: Parameters<typeof terminal.inWorkers>[0], onDone: (done: number) => Promise<void>) => {
      workers = work.workers;
      return terminal.inWorkers(work, onDone);
    },
  };
  const file = planCommand(plan, { fields }, () => ({ summary: '', argument: '', fields: {}, examples: [] }));
  const command = new Command('toy').allowUnknownOption().allowExcessArguments();
  file.configure(command, undefined);
  command.parse(line.split(' '), { from: 'user' });
  const ending = await file.run(command, watched, { json: false, language: 'en' });
  return { ending, out: terminal.out(), err: terminal.err(), workers };
}

const asked = '--paths 1100 --table chances -f csv';

describe('paths that a scenario asks for', () => {
  it('are drawn and told in a table', async () => {
    const { out, err, ending } = await toyRun(asked);
    expect({ err, ending }).toEqual({ err: '', ending: { kind: 'answered' } });
    const [header, row = ''] = out.split('\r\n');
    expect(header).toBe('paths,seed,known,meanSum,medianNormal,moreThanSeven');
    const [paths, seed, known, mean, median, chance] = row.replaceAll("'", '').split(',').map(Number) as number[];
    expect([paths, seed]).toEqual([1_100, 1]);
    // Two dice show twelve once in 36, seven on average, more than seven in 15 of 36.
    expect(Math.abs(Number(known) - (1_100 * 35) / 36)).toBeLessThan(4 * Math.sqrt(1_100 / 36));
    expect(Math.abs(Number(mean) - 7)).toBeLessThan(4 * Math.sqrt(35 / 6 / 1_100));
    expect(Math.abs(Number(median))).toBeLessThan(0.2);
    expect(Math.abs(Number(chance) - 15 / 36)).toBeLessThan(0.06);
  });

  it('are the same whenever the seed is, and others with another', async () => {
    const { out } = await toyRun(asked);
    expect((await toyRun(asked)).out).toBe(out);
    expect((await toyRun(`${asked} --seed 2`)).out).not.toBe(out);
  });

  it('are none where it asks for none, or where no path can be followed', async () => {
    expect(await toyRun('-f csv')).toMatchObject({ ending: { kind: 'answered' }, err: '', workers: undefined });
    expect(await toyRun(`${asked} --dice 0`)).toMatchObject({ ending: { kind: 'answered' }, workers: undefined });
  });

  it('whose amounts leave what can be counted are a problem, as in any projection', async () => {
    const { ending, out, err } = await toyRun(`${asked} --dice ${dicePastCounting}`);
    expect(ending).toMatchObject({ problems: [{ code: 'SCENARIO_PAST_COUNTING' }] });
    expect({ out, told: err.includes('[SCENARIO_PAST_COUNTING]') }).toEqual({ out: '', told: true });
  });

  it('that fail otherwise are our mistake', async () => {
    const work = async () => () => {
      throw new Error('a thread went wrong');
    };
    await expect(toyRun(asked, { work })).rejects.toThrow('a thread went wrong');
  });
});

describe('--workers', () => {
  it('says how many threads draw; without it each core does', async () => {
    const { out, workers } = await toyRun(asked);
    expect(workers).toBe(2);
    for (const count of [1, 3, 64])
      expect(await toyRun(`${asked} --workers ${count}`)).toMatchObject({ out, workers: count });
  });

  it.each([
    ['0', 'SCENARIO_OUT_OF_RANGE', 'write a value from 1 to 64; the nearest is 1'],
    ['65', 'SCENARIO_OUT_OF_RANGE', 'write a value from 1 to 64; the nearest is 64'],
    ['two', 'SCENARIO_NOT_A_NUMBER', 'write it like 20, from 1 to 64'],
    ['1.5', 'SCENARIO_NOT_A_NUMBER', 'write it like 20, from 1 to 64'],
  ])('%s is %s', async (text, code, hint) => {
    const { ending, err, out } = await toyRun(`${asked} --workers ${text}`);
    expect(ending).toMatchObject({ problems: [{ code, place: { kind: 'flag', name: '--workers' } }] });
    expect(err).toContain(hint);
    expect(out).toBe('');
  });

  it('is unknown to a plan that draws nothing', async () => {
    const { err, code } = await run('pension --monthly 955 --years 20 --workers 2');
    expect(code).toBe(2);
    expect(err).toContain('unknown option --workers');
    expect((await run('pension --help')).out).not.toContain('--workers');
  });

  it('is explained where help is asked for', async () => {
    const { help } = await import('../../src/report/language/en/help.ts');
    const ofToy: CommandHelp = { summary: 'dice', argument: '', fields: {}, examples: [] };
    const command = new Command('toy');
    planCommand(toy, { fields }, () => ofToy).configure(command, help);
    expect(command.helpInformation()).toMatch(/--workers <count> +threads that draw paths/);
  });
});

describe('progress', () => {
  const screen = { screen: true };

  it('is shown to a person, and wiped', async () => {
    const { err, out } = await toyRun(asked, screen);
    // 1,100 paths are four pieces of 250 and one of 100.
    expect(err.match(/\d+ %/g)).toEqual(['0 %', '20 %', '40 %', '60 %', '80 %', '100 %']);
    expect(err.endsWith(`\r${' '.repeat(38)}\r`)).toBe(true);
    expect(out).toBe((await toyRun(asked)).out);
  });

  it('is shown to nobody else, nor with --quiet', async () => {
    expect((await toyRun(asked)).err).toBe('');
    expect((await toyRun(`${asked} --quiet`, screen)).err).toBe('');
  });

  it('is wiped when something goes wrong', async () => {
    const { err } = await toyRun(`${asked} --dice ${dicePastCounting}`, screen);
    expect(err).toContain(`\r${' '.repeat(38)}\r`);
  });
});
