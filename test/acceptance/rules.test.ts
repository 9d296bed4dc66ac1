import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';

const day = '--as-of 2026-11-23';

async function answered(line: string): Promise<string> {
  const { code, out, err } = await run(line);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
}

describe('bayplan rules', () => {
  it.each([
    ['list national/pension', 'list-national-pension'],
    [`show guangdong/pension/benefit-base ${day}`, 'show-amount'],
    [`show shenzhen/pension/average-wage ${day}`, 'show-readings'],
    ['show shenzhen/pension/average-wage --on 2022-01-05', 'show-readings-on-a-day'],
    [`show national/pension/account-inheritance ${day}`, 'show-text'],
    [`show market/hkd-per-cny ${day}`, 'show-series'],
    ['show market/hkd-per-cny --on 2026-10-01', 'show-series-on-a-day'],
    [`show demography/hong-kong-life-table ${day}`, 'show-life-table'],
    [`due ${day}`, 'due'],
  ])('%s is what is on file, as text, JSON and CSV', async (line, name) => {
    const file = `expected/rules/${name}`;
    await expect(await answered(`rules ${line}`)).toMatchFileSnapshot(`${file}.txt`);
    await expect(await answered(`rules ${line} --json`)).toMatchFileSnapshot(`${file}.json`);
    await expect(await answered(`rules ${line} -f csv`)).toMatchFileSnapshot(`${file}.csv`);
  });

  it('without a word more is the list', async () => {
    expect(await answered('rules')).toBe(await answered('rules list'));
  });

  it('goes by the day of the machine where none is said', async () => {
    expect(await answered('rules due')).toBe(await answered(`rules due ${day}`));
    expect(await answered('rules show market/hkd-per-cny')).toBe(
      await answered(`rules show market/hkd-per-cny ${day}`),
    );
  });

  it('writes to a file, whose ending chooses the format', async () => {
    const { files, err } = await run('rules due -o due.csv');
    expect(files.get('due.csv')).toBe(await answered('rules due -f csv'));
    expect(err).toBe('Written to due.csv.\n');
    const refused = await run('rules due -o due.csv', { files: { 'due.csv': 'older' } });
    expect({ code: refused.code, kept: refused.files.get('due.csv') }).toEqual({ code: 2, kept: 'older' });
  });

  it('is coloured on a screen unless that is refused', async () => {
    const code = String.fromCharCode(27);
    expect((await run('rules due', { screen: true })).out).toContain(code);
    expect((await run('rules due --no-color', { screen: true })).out).not.toContain(code);
  });
});

describe('a rule on a day on which it is not in force', () => {
  it.each([
    [
      'shenzhen/pension/benefit-base --on 2023-05-05',
      'its value before ends on 2022-12-31 and the next begins on 2024-01-01',
    ],
    ['shenzhen/pension/benefit-base --on 2019-12-31', 'its first value begins on 2020-01-01'],
    ['national/pension/crediting-rate --on 2026-01-01', 'its value before ends on 2025-12-31'],
    ['market/hkd-per-cny --on 2004-12-31', 'its first value begins on 2005-01-01'],
    ['demography/china-life-table --on 2009-12-31', 'its first value begins on 2010-01-01'],
  ])('%s: exit code 4 and the nearest days', async (line, hint) => {
    const { code, out, err } = await run(`rules show ${line}`);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('[RULES_NOT_IN_FORCE]');
    expect(err).toContain(hint);
  });

  it('is a wrong command line where something else is wrong too', async () => {
    const { code, err } = await run('rules show shenzhen/pension/benefit-base --on 2023-05-05 --lang fr');
    expect(code).toBe(2);
    expect(err).toContain('2 problems');
  });
});

describe('a wrong question', () => {
  it.each([
    ['rules shwo', 'unknown command "rules shwo"', 'did you mean rules show?'],
    ['rules list natoinal/pension', 'no rule begins with "natoinal/pension"', 'did you mean national/pension?'],
    ['rules list moon', 'no rule begins with "moon"', 'bayplan rules list names all of them'],
    ['rules list national shenzhen', '"shenzhen" is one argument too many', 'give one id'],
    ['rules show', 'rules show needs the id of a rule', 'bayplan rules list names all of them'],
    ['rules show shenzen/pension/benefit-base', 'no rule is called', 'did you mean shenzhen/pension/benefit-base?'],
    ['rules show hkd-per-cny', 'no rule is called "hkd-per-cny"', 'did you mean market/hkd-per-cny?'],
    ['rules show market/hkd-per-cny --on 2026-02-30', '"2026-02-30" is not a day', 'write 2026-02-28'],
    ['rules show market/hkd-per-cny --on 2026-11-01 --as-of 2026-11-01', '--on does not go with --as-of', 'leave one'],
    ['rules list --as-of 2026-11-23', '--as-of does not go with rules list', 'leave one'],
    ['rules due --on 2026-11-23', '--on does not go with rules due', 'leave one'],
    ['rules due --as-of 1066-10-14', '1066-10-14 is out of range', 'the nearest is 1950-01-01'],
    ['rules due all', '"all" is one argument too many', 'it takes none'],
    ['rules due --table years', 'unknown option --table', 'See --help'],
    ['rules due -f xlsx', 'unknown value "xlsx"', 'Known: table, json, csv'],
    ['rules show --on', 'its value is missing', 'write it after the option'],
    ['rules show --onn 2026-01-01 market/hkd-per-cny', 'unknown option --onn', 'did you mean --on?'],
  ])('%s', async (line, says, hint) => {
    const { code, out, err } = await run(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err.replaceAll(/\s+/g, ' ')).toContain(hint);
    expect(err).toMatch(/\n1 problem\. Nothing was written\.\n$/);
  });

  it('is told all at once', async () => {
    const { err } = await run('rules show benefit-bas more --as-of 2026-02-30 --lang fr --frmat csv');
    expect([...err.matchAll(/\[(\w+)\]$/gm)].map(([, name]) => name)).toEqual([
      'COMMAND_UNKNOWN_OPTION',
      'COMMAND_UNKNOWN_CHOICE',
      'SCENARIO_NOT_A_DAY',
      'COMMAND_TOO_MANY_ARGUMENTS',
      'COMMAND_UNKNOWN_RULE',
    ]);
  });

  it('cannot command the terminal', async () => {
    const { err } = await run(['rules', 'show', '\u001b[31mshenzhen', '--on', '\u001b[2J']);
    expect(err).not.toContain('\u001b');
  });
});
