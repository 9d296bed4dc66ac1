import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';

const job = 'compare-mpf --birth 1981-05 --as-of 2026-11-23';
const codesIn = (err: string): readonly string[] => [...err.matchAll(/\[([A-Z_]+)\]$/gm)].map(([, code]) => code ?? '');

describe('the exit code of a comparison', () => {
  it.each([
    ['is answered', job, 0],
    ['is answered, strictly', `${job} --strict`, 0],
    ['pays less than the floor', `${job} --monthly 898`, 0],
    ['pays less than the floor, which is refused', `${job} --monthly 898 --strict`, 4],
    ['is of somebody whom the mainland does not admit', 'compare-mpf --birth 1962-01', 0],
    ['is of somebody whom the mainland does not admit, strictly', 'compare-mpf --birth 1962-01 --strict', 4],
    ['lacks its rules', 'compare-mpf --birth 1960-05 --as-of 1990-01-01', 0],
    ['lacks its rules, strictly', 'compare-mpf --birth 1960-05 --as-of 1990-01-01 --strict', 4],
    ['asks for an annuity that nobody prints', `${job} --withdraw-at 66 --drawdown annuity --mpf-balance 400000`, 0],
    [
      'asks for an annuity that nobody prints, strictly',
      `${job} --withdraw-at 66 --drawdown annuity --mpf-balance 400000 --strict`,
      4,
    ],
  ])('that %s', async (_, line, exit) => {
    const { code, out, err } = await run(line);
    expect([code, err]).toEqual([exit, '']);
    expect(out).toMatch(/^MPF and a mainland pension/);
  });

  it('is 3 for a file that is wrong, wherever else nothing is', async () => {
    const { code, out, err } = await run('compare-mpf li.yaml', { files: { 'li.yaml': 'birth: 1981\njob: casual\n' } });
    expect([code, out]).toEqual([3, '']);
    expect(codesIn(err)).toEqual(['SCENARIO_MISSING', 'SCENARIO_NOT_A_MONTH']);
    expect(err).toContain('li.yaml:1:8: ');
  });

  it('is 3 for the file of another plan', async () => {
    const { code, err } = await run('compare-mpf li.yaml', { files: { 'li.yaml': 'plan: pension\nmonthly: 955\n' } });
    expect([code, codesIn(err)]).toEqual([3, ['SCENARIO_OTHER_PLAN']]);
    const other = await run('pension li.yaml', { files: { 'li.yaml': 'plan: compare-mpf\nbirth: 1981-05\n' } });
    expect([other.code, codesIn(other.err)]).toEqual([3, ['SCENARIO_OTHER_PLAN']]);
  });
});

describe('a wrong command line of a comparison', () => {
  it.each([
    [`${job} --brith 1981-05`, 'COMMAND_UNKNOWN_OPTION', 'unknown option --brith', 'did you mean --birth?'],
    [`${job} --currency hkd`, 'COMMAND_UNKNOWN_OPTION', 'unknown option --currency', 'See --help'],
    [
      `${job} --table nonsense`,
      'COMMAND_UNKNOWN_CHOICE',
      'unknown value "nonsense"',
      'Known: strategies, decomposition',
    ],
    [`${job} --table meanstest`, 'COMMAND_UNKNOWN_CHOICE', 'unknown value "meanstest"', 'did you mean meansTest?'],
    [`${job} --workers 0`, 'SCENARIO_OUT_OF_RANGE', '--workers: 0 is out of range', 'from 1 to 64; the nearest is 1'],
    [`${job} --workers 65`, 'SCENARIO_OUT_OF_RANGE', '--workers: 65 is out of range', 'the nearest is 64'],
    [`${job} --workers two`, 'SCENARIO_NOT_A_NUMBER', '"two" is not a whole number', 'from 1 to 64'],
    [`${job} --simulate 0`, 'SCENARIO_OUT_OF_RANGE', '--simulate: 0 is out of range', 'the nearest is 1'],
    [`${job} --format xlsx`, 'COMMAND_UNKNOWN_CHOICE', 'unknown value "xlsx"', 'Known: table, json, csv'],
    [`${job} --birth 1982-05`, 'COMMAND_CONFLICT', '--birth 1982-05 does not go with --birth 1981-05', 'leave one'],
    [`${job} --set assumptions.mpfFe=1%`, 'SCENARIO_UNKNOWN_KEY', 'unknown key "mpfFe"', 'did you mean mpfFee?'],
    [
      `${job} --casual-days 5`,
      'SCENARIO_CONFLICT',
      'casualDays 5 does not go with job employee',
      'write job: casual, or',
    ],
    [
      `${job} --age65-plus-return 3%`,
      'SCENARIO_CONFLICT',
      'age65PlusReturn 3% does not go without mpfFunds',
      'write mpfFunds: default-strategy, or leave age65PlusReturn out',
    ],
    [
      `${job} --seed 7`,
      'SCENARIO_CONFLICT',
      '--seed: seed 7 does not go without simulate',
      'write simulate: 10000, or leave seed out',
    ],
    [
      `${job} --spending-currency cny`,
      'SCENARIO_CONFLICT',
      'spendingCurrency cny does not go without spending',
      'write spending too, or leave spendingCurrency out',
    ],
  ])('%s', async (line, problem, says, hint) => {
    const { code, out, err, files } = await run(line);
    expect({ code, out, files: files.size }).toEqual({ code: 2, out: '', files: 0 });
    expect(codesIn(err)).toEqual([problem]);
    expect(err.replace(/\s+/g, ' ')).toContain(says);
    expect(err.replace(/\s+/g, ' ')).toContain(hint);
    expect(err).toMatch(/\n1 problem\. Nothing was written\.\n$/);
  });
});

describe('help of a comparison', () => {
  it('fits 80 columns and explains every line', async () => {
    const { code, out, err } = await run('help compare-mpf');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: bayplan compare-mpf /);
    expect(out.split('\n').filter((one) => one.length > 80)).toEqual([]);
    expect(out).not.toMatch(/undefined|default: \[\]/);
    expect(out.split('\n').filter((one) => /^ {2}-\S+( <\S+>)?$/.test(one))).toEqual([]);
  });

  it('gives examples that run, here on fewer paths', async () => {
    const { out } = await run('help compare-mpf');
    const examples = [...out.replace(/\\\n\s+/g, '').matchAll(/^ {2}\$ bayplan (.*)$/gm)].map(
      ([, words]) => words ?? '',
    );
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const { code, err } = await run(example.replace('--simulate 10000', '--simulate 10'));
      expect({ example, code, err }).toEqual({ example, code: 0, err: '' });
    }
  });
});

describe('a comparison in a file', () => {
  const text = 'plan: compare-mpf\nbirth: 1981-05\nmonthlyIncome: 25000\nasOf: 2026-11-23\n';
  const files = { 'wang.yaml': text };

  it('is JSON by its ending, by --json and by --format, the same bytes', async () => {
    const byEnding = await run('compare-mpf wang.yaml -o wang.json', { files });
    expect([byEnding.code, byEnding.out, byEnding.err]).toEqual([0, '', 'Written to wang.json.\n']);
    const whole = byEnding.files.get('wang.json') ?? '';
    expect(JSON.parse(whole)).toMatchObject({ schema: 'bayplan.compare-mpf/1', kind: 'projected' });
    expect((await run('compare-mpf wang.yaml --json -o wang.txt', { files })).files.get('wang.txt')).toBe(whole);
    expect((await run('compare-mpf wang.yaml --json', { files })).out).toBe(whole);
    expect((await run('compare-mpf wang.yaml -f json', { files })).out).toBe(whole);
  });

  it('is CSV by its ending and by --format, of the facts or of the table asked for', async () => {
    const facts = (await run('compare-mpf wang.yaml -o wang.csv', { files })).files.get('wang.csv') ?? '';
    expect((await run('compare-mpf wang.yaml -f csv', { files })).out).toBe(facts);
    expect(facts).toContain('mpfBalance');
    const rows =
      (await run('compare-mpf wang.yaml --table strategies -o wang.csv', { files })).files.get('wang.csv') ?? '';
    expect(rows.trimEnd().split('\r\n')).toHaveLength(5);
    expect(rows).toMatch(/^\uFEFF?strategy,paidInHkd,/);
  });

  it('is not written over another without being asked to', async () => {
    const taken = { ...files, 'wang.json': 'older' };
    const refused = await run('compare-mpf wang.yaml -o wang.json', { files: taken });
    expect([refused.code, codesIn(refused.err)]).toEqual([2, ['COMMAND_OUTPUT_EXISTS']]);
    expect(refused.files.get('wang.json')).toBe('older');
    const forced = await run('compare-mpf wang.yaml -o wang.json --force', { files: taken });
    expect([forced.code, JSON.parse(forced.files.get('wang.json') ?? '').kind]).toEqual([0, 'projected']);
  });

  it('is explained, figure by figure, by the plan its file names', async () => {
    const { code, out, err } = await run('explain wang.yaml mpfBalance mainlandMonthlyPension', { files });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('[mpfBalance] = ');
    expect(out).toContain('§ hong-kong/mpf/mandatory-rate: 0.05');
    expect(out).toContain('[mainlandMonthlyPension] = ');
    const { explained } = JSON.parse((await run('explain wang.yaml bestAt85 --json', { files })).out);
    expect(explained[0]).toMatchObject({ figure: 'bestAt85', label: 'best at 85 85歲時最佳' });
  });

  it('has no fact of another plan, and its explanation takes no flag of one', async () => {
    const wrong = await run('explain wang.yaml monthlyPension', { files });
    expect([wrong.code, codesIn(wrong.err)]).toEqual([2, ['COMMAND_UNKNOWN_FACT']]);
    const foreign = await run('explain wang.yaml mpfBalance --papers none', { files });
    expect([foreign.code, foreign.out]).toEqual([2, '']);
    expect(foreign.err).toContain('--papers');
    expect((await run('explain wang.yaml mpfBalance --set monthly=955', { files })).code).toBe(0);
  });

  it('draws the same paths from the same seed on any number of workers, others from another seed', async () => {
    const drawn = async (flags: string) =>
      (await run(`compare-mpf wang.yaml --simulate 30 ${flags} --json`, { files })).out;
    const one = await drawn('--seed 5 --workers 1');
    expect(JSON.parse(one).tables.chances).toHaveLength(4);
    expect(await drawn('--seed 5 --workers 2')).toBe(one);
    expect(JSON.parse(await drawn('--seed 6')).tables.chances).not.toEqual(JSON.parse(one).tables.chances);
  });
});
