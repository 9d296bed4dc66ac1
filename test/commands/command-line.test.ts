import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { run } from '../helpers/run.ts';

const job = 'pension --monthly 955 --years 20';

describe('help', () => {
  it.each(['', '--help', '-h', 'help', 'help help'])('of the program: "%s"', async (line) => {
    const { code, out, err } = await run(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: bayplan /);
    expect(out).toContain('pension');
  });

  it.each(['pension --help', 'pension -h', 'help pension', '--help pension'])('of a command: "%s"', async (line) => {
    const { code, out, err } = await run(line);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: bayplan pension /);
    expect(out).toContain('--crediting-rate');
  });

  it.each(['', 'help pension', 'help award', 'help explain', 'help rules'])(
    'fits 80 columns and explains every line: "%s"',
    async (line) => {
      const { out } = await run(line);
      expect(out.split('\n').filter((one) => one.length > 80)).toEqual([]);
      expect(out).not.toMatch(/undefined|default: \[\]/);
      expect(out.split('\n').filter((one) => /^ {2}-\S+( <\S+>)?$/.test(one))).toEqual([]);
    },
  );

  it.each(['', 'help pension', 'help award', 'help explain', 'help rules'])(
    'gives examples that run: "%s"',
    async (line) => {
      const { out } = await run(line);
      const examples = [...out.replace(/\\\n\s+/g, '').matchAll(/^ {2}\$ bayplan (.*)$/gm)].map(
        ([, words]) => words ?? '',
      );
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples)
        expect({ example, code: (await run(example)).code }).toEqual({ example, code: 0 });
    },
  );
});

describe('the version', () => {
  it.each(['--version', '-V'])('is that of the package: %s', async (line) => {
    expect(await run(line)).toMatchObject({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });
});

describe('a wrong command line', () => {
  it.each([
    ['pensoin', 'unknown command "pensoin"', 'did you mean pension?'],
    ['help pensoin', 'unknown command "pensoin"', 'did you mean pension?'],
    ['--versoin', 'unknown option --versoin', 'did you mean --version?'],
    [`${job} --cty zhuhai`, 'unknown option --cty', 'did you mean --city?'],
    [`${job} --cty=zhuhai`, 'unknown option --cty', 'did you mean --city?'],
    [`${job} -x`, 'unknown option -x', 'See --help'],
    ['pension --years 20 --monthly', '--monthly: its value is missing', 'write it after the option'],
    ['pension --monthly --years 20', '--monthly: its value is missing', 'write it after the option'],
    ['pension --years 20 -o', '--output: its value is missing', 'write it after the option'],
    [`${job} --format xlsx`, '--format: unknown value "xlsx"', 'Known: table, json, csv'],
    [`${job} --currency usd`, '--currency: unknown value "usd"', 'Known: cny, hkd, both'],
    [`${job} --lang fr`, '--lang: unknown value "fr"', 'Known: en'],
    [`${job} --table year`, '--table: unknown value "year"', 'did you mean years?'],
    [`${job} -o li.foo`, '--output: unknown value "foo"', 'Known: table, json, csv'],
    [`${job} --set years`, '--set: "years" does not set anything', 'path=value'],
    [`${job} --set =3`, '--set: "=3" does not set anything', 'path=value'],
    [`${job} --set citty=x`, '--set citty: unknown key "citty"', 'did you mean city?'],
    [`${job} --city shenzhen --set city=foshan`, '--set city=foshan does not go with --city shenzhen', 'leave one'],
    [`${job} --set city=foshan --city shenzhen`, '--set city=foshan does not go with --city shenzhen', 'leave one'],
    [`${job} --set city=foshan --set city=zhuhai`, '--set city=zhuhai does not go with --set city=foshan', 'leave one'],
    [`${job} --city foshan --city zhuhai`, '--city zhuhai does not go with --city foshan', 'leave one'],
    [`${job} --set strict=false --strict`, '--set strict=false does not go with --strict', 'leave one'],
    ['rules due --as-of 2026-01-01 --as-of 2026-02-01', '--as-of 2026-02-01 does not go with --as-of 2026-01-01', ''],
    ['pension --years 0 --monthly 955', '--years: 0 is out of range', 'nearest is 1'],
  ])('%s', async (line, says, hint) => {
    const { code, out, err, files } = await run(line);
    expect({ code, out, files: files.size }).toEqual({ code: 2, out: '', files: 0 });
    expect(err).toContain(says);
    expect(err.replace(/\s+/g, ' ')).toContain(hint);
    expect(err).toMatch(/\n1 problem\. Nothing was written\.\n$/);
  });

  it('is none where one value is given twice', async () => {
    const { code } = await run(`${job} --city foshan --city foshan --set city=foshan --strict --set strict=true`);
    expect(code).toBe(0);
  });

  it('is told all at once, with what is wrong in the file', async () => {
    const { code, err } = await run('pension li.yaml --monthy 955 --format xlsx --set x', {
      files: { 'li.yaml': 'city: shenzen\nyears: 20\n' },
    });
    expect(code).toBe(2);
    // That nothing says what is paid is not told: it was meant by --monthy.
    expect([...err.matchAll(/\[(\w+)\]$/gm)].map(([, name]) => name)).toEqual([
      'COMMAND_UNKNOWN_OPTION',
      'COMMAND_BAD_SET',
      'COMMAND_UNKNOWN_CHOICE',
      'SCENARIO_UNKNOWN_CITY',
    ]);
  });

  it('does not take the value of an unknown option for a file', async () => {
    const { err } = await run('pension --years 20 --monthy 955');
    expect(err).not.toContain('cannot be read');
  });

  it('cannot command the terminal', async () => {
    const { err } = await run(['pension', '--years', '20', '--monthly', '\u001b[31m5', '\u001b[2Jx.yaml']);
    expect(err).not.toContain('\u001b');
  });
});
