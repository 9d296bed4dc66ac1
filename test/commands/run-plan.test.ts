import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';

const job = 'pension --monthly 955 --years 20';
const scenario = { 'li.yaml': 'asOf: 2026-11-23\nmonthly: 955\nyears: 20\n' };

const kindOf = (json: string): unknown => (JSON.parse(json) as { kind: unknown }).kind;

describe('an answer', () => {
  it('goes to standard output, and nothing to standard error', async () => {
    const { code, out, err } = await run(job);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('955.00');
  });

  it('is the same from flags and from a file', async () => {
    const { out } = await run(`${job} --format csv`);
    expect((await run('pension li.yaml --format csv', { files: scenario })).out.replaceAll('scenario', 'flag')).toBe(
      out,
    );
  });

  it('of several tables as CSV has an empty line between them', async () => {
    const { out } = await run(`${job} --table years --table outlooks --format csv`);
    expect(out.split('\r\n\r\n').map((table) => table.split(',')[0])).toEqual(['year', 'outlook']);
  });

  it('comes as JSON by --json, by --format json, and by the name of the file', async () => {
    const { out } = await run(`${job} --json`);
    expect(kindOf(out)).toBe('projected');
    expect((await run(`${job} -f json`)).out).toBe(out);
    expect((await run(`${job} -o li.json`)).files.get('li.json')).toBe(out);
    expect((await run(`${job} -o li.JSON`)).files.get('li.JSON')).toBe(out);
  });

  it.each([
    ['li.csv', 'csv'],
    ['li.txt', 'table'],
    ['li', 'table'],
    ['folder.json/li', 'table'],
  ])('in the file %s is %s', async (file, format) => {
    const { out } = await run(`${job} --format ${format}`);
    expect((await run(`${job} -o ${file}`)).files.get(file)).toBe(out);
  });

  it('in a file has the format that --format says', async () => {
    const { files } = await run(`${job} -o li.txt --format json`);
    expect(kindOf(files.get('li.txt') ?? '')).toBe('projected');
  });

  it('to the file "-" goes to standard output', async () => {
    expect(await run(`${job} -o -`)).toMatchObject({ out: (await run(job)).out, err: '' });
  });

  it('from the scenario "-" comes from standard input', async () => {
    const { code, out } = await run('pension - --json', { files: { '-': scenario['li.yaml'] } });
    expect([code, kindOf(out)]).toEqual([0, 'projected']);
  });

  it('takes standard input once: not as the scenario and as another loan, nor as two', async () => {
    const loan = { '-': 'principal: 100\nyears: 1\nrate: 3%\n', 'own.yaml': 'principal: 100\nyears: 1\nrate: 3%\n' };
    const wrong = async (line: string) => (await run(line, { files: loan })).err.split('  ')[0];
    expect(await wrong('loan - --against -')).toBe('--against: --against - does not go with the scenario -');
    expect(await wrong('loan own.yaml --against - --against -')).toBe(
      '--against: --against - does not go with --against -',
    );
    expect((await run('loan own.yaml --against -', { files: loan })).code).toBe(0);
  });

  it('shows a table that was asked for by name', async () => {
    expect((await run(`${job} --table years`)).out.length).toBeGreaterThan((await run(job)).out.length);
    expect(await run(`${job} --table years --table outlooks`)).toMatchObject({ code: 0, err: '' });
  });

  it('follows --set like a flag', async () => {
    const { out } = await run(`${job} --city zhuhai --json`);
    expect((await run(`${job} --set city=zhuhai --json`)).out).toBe(out);
  });
});

describe('--output', () => {
  it('says on standard error where the answer is, unless --quiet', async () => {
    expect(await run(`${job} -o li.json`)).toMatchObject({ code: 0, out: '', err: 'Written to li.json.\n' });
    expect(await run(`${job} -o li.json --quiet`)).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('does not replace a file without --force', async () => {
    const files = { 'li.json': 'old' };
    const refused = await run(`${job} -o li.json`, { files });
    expect([refused.code, refused.files.get('li.json')]).toEqual([2, 'old']);
    const forced = await run(`${job} -o li.json --force`, { files });
    expect([forced.code, kindOf(forced.files.get('li.json') ?? '')]).toEqual([0, 'projected']);
  });

  it('is not touched when anything is wrong', async () => {
    const { code, files } = await run(`${job} --city nowhere -o li.json --force`, { files: { 'li.json': 'old' } });
    expect([code, files.get('li.json')]).toEqual([2, 'old']);
  });
});

describe('--quiet', () => {
  it('leaves standard output as it is', async () => {
    expect((await run(`${job} --quiet`)).out).toBe((await run(job)).out);
  });
});

describe('--strict', () => {
  it('ends with 4 where there is no figure, and with 0 where there is one', async () => {
    // The floor in Shenzhen is 4,775 × 20 % = 955.00 since July 2025.
    expect((await run('pension --monthly 954.99 --years 20 --strict')).code).toBe(4);
    expect((await run('pension --monthly 955 --years 20 --strict')).code).toBe(0);
    expect((await run('pension --monthly 954.99 --years 20')).code).toBe(0);
  });

  it('may be said in the file', async () => {
    const files = { 'li.yaml': 'monthly: 898\nyears: 20\nstrict: true\n' };
    expect((await run('pension li.yaml', { files })).code).toBe(4);
    expect((await run('pension li.yaml --set strict=false', { files })).code).toBe(0);
  });

  it('ends with 4 where a letter does not match, and with 0 where it does', async () => {
    const letter = 'award --region guangdong --benefit-base 9028 --index 0.4520 --months 213 --balance 55389.69';
    const asked = `${letter} --payout-months 195 --claim 2024-05`;
    expect((await run(`${asked} --stated base=965.73 --strict`)).code).toBe(0);
    expect((await run(`${asked} --stated base=965.74 --strict`)).code).toBe(4);
    expect((await run(`${asked} --stated base=965.74`)).code).toBe(0);
  });

  it('still answers, with what it knows', async () => {
    const { out } = await run('pension --monthly 898 --years 20 --strict --json');
    expect(kindOf(out)).not.toBe('projected');
  });
});

describe('a wrong scenario', () => {
  it('ends with 3, shows the line with a caret, and says how to mend it', async () => {
    const files = { 'li.yaml': 'monthly: 955\nyears: 20\ncity: shenzen\nassumptions:\n  wageGrowth: 0.02\n' };
    const { code, out, err } = await run('pension li.yaml', { files });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toBe(`li.yaml:3:7: unknown city "shenzen"                      [SCENARIO_UNKNOWN_CITY]
  3 | city: shenzen
    |       ^^^^^^^
    |   did you mean shenzhen? Known: shenzhen, guangzhou, zhuhai, foshan,
    |   dongguan, zhongshan, huizhou, jiangmen, zhaoqing
li.yaml:5:15: a rate needs a percent sign: "0.02"           [SCENARIO_BARE_RATE]
  5 |   wageGrowth: 0.02
    |               ^^^^  write 2% (from -5% to 15%)
2 problems. Nothing was written.
`);
  });

  it('is told to scripts with path, line and column', async () => {
    const files = { 'li.yaml': 'monthly: 955\nyears: 200\n' };
    const { code, out, err } = await run('pension li.yaml --json', { files });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(JSON.parse(err)).toEqual({
      schema: 'bayplan.problems/1',
      problems: [
        {
          code: 'SCENARIO_OUT_OF_RANGE',
          message: '200 is out of range',
          hint: 'write a value from 1 to 60; the nearest is 60',
          path: 'li.yaml',
          line: 2,
          column: 8,
        },
      ],
    });
  });

  it('puts the caret under Chinese words, which are twice as wide', async () => {
    const { err } = await run('pension li.yaml', {
      files: { 'li.yaml': '{ title: 深圳, yeers: 20, monthly: 955 }\n' },
    });
    expect(err).toContain(
      '  1 | { title: 深圳, yeers: 20, monthly: 955 }\n    |                ^^^^^  did you mean years?',
    );
  });

  it('is not told a thousand times over', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join('\n');
    const { err } = await run('pension li.yaml', { files: { 'li.yaml': `monthly: 955\nyears: 20\n${many}\n` } });
    expect(err.split('\n').length).toBeLessThan(310);
    expect(err).toMatch(/and 950 more[^\n]*\n1000 problems\. Nothing was written\.\n$/);
  });

  it.each([
    [999_999, 0],
    [1_000_000, 0],
    [1_000_001, 3],
  ])('of %i bytes ends with %i where 1 MB is allowed', async (bytes, code) => {
    const text = 'monthly: 955\nyears: 20\n#';
    expect((await run('pension li.yaml', { files: { 'li.yaml': text.padEnd(bytes, 'x') } })).code).toBe(code);
  });
});
