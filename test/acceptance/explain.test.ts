import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { awardFactList } from '../../src/engine/pension/award/award-facts.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { run } from '../helpers/run.ts';

const file = 'scenarios/pension/li-955.yaml';
const files = { [file]: readFileSync(file, 'utf8') };
const li = `explain ${file}`;
const flags = '--monthly 955 --years 20 --as-of 2026-11-23';

async function explained(line: string): Promise<string> {
  const { code, out, err } = await run(line, { files });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('the pension of li-955, down to the law', () => {
  it('is the tree and the JSON that are on file', async () => {
    await expect(await explained(`${li} monthlyPension`)).toMatchFileSnapshot('expected/explain/li-955.txt');
    await expect(await explained(`${li} monthlyPension --json`)).toMatchFileSnapshot('expected/explain/li-955.json');
  });

  it('is what is explained where no fact is named, and wherever the fact stands on the line', async () => {
    const whole = await explained(`${li} monthlyPension`);
    expect(await explained(li)).toBe(whole);
    expect(await explained(`explain monthlyPension ${file}`)).toBe(whole);
    expect(await explained(`${li} monthlyPension monthlyPension`)).toBe(whole);
  });

  it('reaches the instrument, its number, its publisher and its page', async () => {
    const whole = (await explained(li)).replaceAll(/[\s│]+/g, ' ');
    expect(whole).toContain('§ shenzhen/pension/contribution-base-limits: floor 4775, ceiling 27549 (from 2025-07-01,');
    expect(whole).toContain('粤人社发〔2025〕32号 · 广东省人力资源和社会保障厅');
    expect(whole).toContain('https://hrss.gd.gov.cn/gkmlpt/content/4/4789/post_4789618.html');
    expect(whole).toContain('born [birth] = 1973-06 (by the scenario)');
  });
});

describe('a decision letter', () => {
  const letter = 'scenarios/award/jiangmen-2024-05.yaml';
  const files = { [letter]: readFileSync(letter, 'utf8') };

  it('is explained like a pension, by the plan its file names', async () => {
    const { code, out } = await run(`explain ${letter} basePension`, { files });
    expect(code).toBe(0);
    expect(out).toContain('[basePension] = 965.73');
    expect(out).toContain('§ guangdong/pension/index-factor-threshold: 0.6');
  });

  it('can be asked about every fact of every letter', async () => {
    for (const name of readdirSync('scenarios/award')) {
      const path = `scenarios/award/${name}`;
      const asked = `explain ${path} ${awardFactList.always.join(' ')}`;
      const { code, out } = await run(asked, { files: { [path]: readFileSync(path, 'utf8') } });
      expect([name, code]).toEqual([name, 0]);
      expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('has its own facts', async () => {
    const { code, err } = await run(`explain ${letter} claimAge`, { files });
    expect(code).toBe(2);
    expect(err).toContain('[COMMAND_UNKNOWN_FACT]');
  });

  it('takes no flag of a pension in silence', async () => {
    const { code, err } = await run(`explain ${letter} basePension --monthly 955`, { files });
    expect(code).toBe(2);
    expect(err).toContain('--monthly');
  });
});

describe('a fact', () => {
  it('is explained from flags as from a file', async () => {
    expect(await explained(`explain claimMonth ${flags}`)).toContain('[claimMonth] = 2046-12');
    expect((await run('explain - claimMonth', { files: { '-': files[file] as string } })).out).toContain('2044-12');
  });

  it('that a city does not have is said not to exist', async () => {
    const out = await explained(`explain indexFactor ${flags}`);
    expect(out).toContain('[indexFactor] = –');
    expect(out).toContain('There is no such figure here.');
    expect(await explained(`explain indexFactor ${flags} --city guangzhou`)).toContain('index-factor-threshold: 0.6');
  });

  it('in Hong Kong dollars is there when it is asked for', async () => {
    expect(await explained(`explain firstPensionHkd ${flags}`)).toContain('§ market/hkd-per-cny: 1.1567');
  });

  it('that is not known names the rules that are missing', async () => {
    const out = await explained('explain monthlyPension --monthly 955 --years 20 --start 2010-01');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Not known. No rule for it: shenzhen/pension/contribution-base-limits for January 2010;',
    );
  });

  it('of a person whom the law does not admit gives the reasons', async () => {
    expect(await explained('explain monthlyPension --monthly 955 --birth 1950-01')).toContain(
      'The law does not admit it:\nThe first contribution, in December 2026, would come after',
    );
  });

  it('that lacks one thing alone says which', async () => {
    const job = 'explain monthlyPensionHkd --monthly 955 --start 2026-12 --years 20 --as-of 2003-11-23';
    expect(await explained(job)).toContain('No exchange rate is known for November 2003');
  });

  it('whose rule was replaced says so, without an instrument', async () => {
    const out = await explained(`explain benefitBase ${flags} --set rules.shenzhen/pension/benefit-base=12000`);
    expect(out.replaceAll(/\s*│?\s+/g, ' ')).toContain('§ shenzhen/pension/benefit-base: 12000 (your own value)');
    expect(out).not.toContain('set by the scenario');
  });

  it('of several names the source of several values of one rule once', async () => {
    const out = await explained('explain averageWageIndex --monthly 955 --years 20 --birth 1990-01 --start 2021-07');
    expect(out.split('深圳市在岗职工平均工资的年度公布').length).toBe(2);
    expect(out.split('§ shenzhen/pension/average-wage: ').length).toBe(6);
  });

  it('may have company: each has a tree of its own, in the order asked', async () => {
    const { explained: trees } = JSON.parse(await explained(`explain claimAge statutoryAge ${flags} -f json`));
    expect(trees.map(({ figure }: { figure: string }) => figure)).toEqual(['claimAge', 'statutoryAge']);
  });
});

describe('an explanation', () => {
  it('is never wider than 80 columns', async () => {
    const facts = 'internalRateOfReturnTo85 totalOwnContributionsHkd monthlyPensionOtherReading';
    for (const line of [
      li,
      `explain ${facts} ${flags}`,
      'explain --monthly 955 --years 20 --birth 1990-01 --start 2021-07',
      'pension --monthly 955 --years 20 --birth 1990-01 --start 2021-07 --explain',
    ]) {
      const out = await explained(line);
      expect(out.split('\n').filter((one) => displayWidth(one) > 80)).toEqual([]);
    }
  });

  it('is coloured on a screen and plain in a file, where the ending chooses the format', async () => {
    const painted = await run(`explain claimAge ${flags}`, { screen: true });
    expect(painted.out).toContain(String.fromCharCode(27));
    const written = await run(`explain claimAge ${flags} -o li.txt`, { screen: true });
    expect(written.files.get('li.txt')).toBe(await explained(`explain claimAge ${flags}`));
    expect(written.err).toBe('Written to li.txt.\n');
    const json = await run(`explain claimAge ${flags} -o li.json --quiet`);
    expect(JSON.parse(json.files.get('li.json') ?? '').schema).toBe('bayplan.explain/1');
    expect(json.err).toBe('');
  });

  it('ends with 4 under --strict where there is no figure', async () => {
    expect((await run('explain monthlyPension --monthly 898 --years 20 --strict')).code).toBe(4);
    expect((await run('explain monthlyPension --monthly 955 --years 20 --strict')).code).toBe(0);
  });
});

describe('a wrong question', () => {
  it.each([
    [`explain monthlyPensoin ${flags}`, 'unknown fact "monthlyPensoin"', 'did you mean monthlyPension?', 2],
    [`explain 基本养老金 ${flags}`, 'unknown fact "基本养老金"', 'Known: city, employment,', 2],
    [`explain toString ${flags}`, 'unknown fact "toString"', 'told by its ending or a slash', 2],
    [`explain claimAge ${flags} --format csv`, '--format: unknown value "csv"', 'Known: tree, json', 2],
    [`explain claimAge ${flags} -o li.csv`, '--output: unknown value "csv"', 'Known: tree, json', 2],
    [`explain claimAge ${flags} --table years`, 'unknown option --table', 'See --help', 2],
    [`explain ${file} claimAge wang.yaml`, '"wang.yaml" is one argument too many', 'give one scenario file', 2],
    ['explain claimAge', 'what is paid is missing', 'give monthly', 2],
    ['explain claimAge wang.yaml', 'wang.yaml: cannot be read', 'there is no such file', 3],
    ['explain claimAge ./wang', './wang: cannot be read', 'there is no such file', 3],
    [`explain claimAge --years 20 --monthly`, '--monthly: its value is missing', 'write it after the option', 2],
  ])('%s', async (line, says, hint, ends) => {
    const { code, out, err } = await run(line, { files });
    expect({ code, out }).toEqual({ code: ends, out: '' });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(says);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(hint);
  });

  it('is told all at once, with what is wrong in the file', async () => {
    const { code, err } = await run('explain moon claimAg li.yaml', { files: { 'li.yaml': 'city: shenzen\n' } });
    expect(code).toBe(2);
    expect([...err.matchAll(/\[(\w+)\]$/gm)].map(([, name]) => name)).toEqual([
      'COMMAND_UNKNOWN_FACT',
      'COMMAND_UNKNOWN_FACT',
      'SCENARIO_UNKNOWN_CITY',
    ]);
  });

  it('about amounts past counting is told as one', async () => {
    const text = 'basePolicy: ceiling\nbirth: 2110-12\nstart: 2130-12\nassumptions:\n  wageGrowth: 15%\n';
    const { code, err } = await run('explain li.yaml', { files: { 'li.yaml': text } });
    expect([code, err]).toEqual([3, expect.stringContaining('SCENARIO_PAST_COUNTING')]);
  });

  it('writes over nothing', async () => {
    const { code, files: left } = await run(`explain claimAge ${flags} -o li.json`, { files: { 'li.json': 'old' } });
    expect([code, left.get('li.json')]).toEqual([2, 'old']);
  });
});
