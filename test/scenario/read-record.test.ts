import { describe, expect, it } from 'vitest';
import { run } from '../helpers/run.ts';

const head = 'birth: 1973-06\nmonthly: 955\n';
const withRecord = (...rows: readonly string[]) => `${head}record:\n${rows.map((row) => `  - ${row}\n`).join('')}`;

async function read(text: string, flags = '') {
  const found = await run(`pension li.yaml ${flags} --json`, { files: { 'li.yaml': text } });
  return found.code === 0
    ? { facts: JSON.parse(found.out).facts, problems: [] }
    : { problems: JSON.parse(found.err).problems };
}

async function readCsv(text: string, flags = '--birth 1973-06') {
  const found = await run(`pension --record li.csv ${flags} --json`, { files: { 'li.csv': text } });
  return found.code === 0
    ? { facts: JSON.parse(found.out).facts, problems: [] }
    : { problems: JSON.parse(found.err).problems };
}

describe('a record in a scenario', () => {
  it('counts its first and its last month', async () => {
    const { facts } = await read(withRecord('{ from: 2025-01, to: 2025-12, base: 4775 }'));
    expect(facts).toMatchObject({ recordedMonths: 12, startMonth: '2026-12' });
  });

  it('may come in any order', async () => {
    const rows = ['{ from: 2026-01, to: 2026-11, base: 4775 }', '{ from: 2025-01, to: 2025-12, base: 4775 }'];
    expect((await read(withRecord(...rows))).facts).toMatchObject({ recordedMonths: 23 });
  });

  it('goes on where, as what and on what it ends', async () => {
    const rows = ['{ from: 2025-01, to: 2025-12, city: foshan, employment: employee, base: 6000 }'];
    const text = withRecord(...rows).replace('monthly: 955\n', '');
    expect((await read(text)).facts).toMatchObject({
      city: 'foshan',
      employment: 'employee',
      firstMonthlyContribution: 480,
    });
    const other = '--city zhuhai --employment flexible';
    expect((await read(text, other)).facts).toMatchObject({ city: 'zhuhai', firstMonthlyContribution: 1200 });
    expect((await read(text, '--base-policy floor')).facts).toMatchObject({ firstMonthlyContribution: 382 });
  });

  it('goes on with what was paid where no base is known, as long as the employment is the same', async () => {
    const text = withRecord('{ from: 2025-01, to: 2025-12, employment: flexible, contribution: 1000 }').replace(
      'monthly: 955\n',
      '',
    );
    expect((await read(text)).facts).toMatchObject({ firstMonthlyContribution: 1000 });
    const { problems } = await read(text, '--employment employee');
    expect(problems).toMatchObject([{ code: 'SCENARIO_MISSING' }]);
  });

  it('does not go on outside Guangdong', async () => {
    const { facts } = await read(withRecord('{ from: 2025-01, to: 2025-12, city: elsewhere, base: 5000 }'));
    expect(facts).toMatchObject({ city: 'shenzhen', benefitCity: 'shenzhen' });
  });

  it('of MPF months alone is none', async () => {
    const { facts } = await read(withRecord('{ scheme: mpf, from: 2010-01, to: 2015-12 }'));
    expect(facts).toMatchObject({ recordedMonths: 0 });
  });

  it.each([
    ['is a list', `${head}record: 12\n`, [{ code: 'SCENARIO_WRONG_SHAPE', line: 3 }]],
    ['has maps for rows', withRecord('2025-01'), [{ code: 'SCENARIO_WRONG_SHAPE', line: 4 }]],
    ['has text in its cells', withRecord('{ from: [1], to: 2025-12, base: 1 }'), [{ code: 'SCENARIO_WRONG_SHAPE' }]],
    [
      'knows its columns',
      withRecord('{ form: 2025-01, to: 2025-12, base: 4775 }'),
      [{ code: 'SCENARIO_MISSING' }, { code: 'SCENARIO_UNKNOWN_KEY' }],
    ],
    ['ends after it begins', withRecord('{ from: 2025-12, to: 2025-11, base: 4775 }'), [{ code: 'SCENARIO_CONFLICT' }]],
    [
      'lies before the start',
      withRecord('{ from: 2025-12, to: 2026-12, base: 4775 }'),
      [{ code: 'SCENARIO_CONFLICT', hint: 'write 2026-11, or leave one of them out' }],
    ],
    [
      'begins when the person may first join',
      withRecord('{ from: 1989-05, to: 2025-12, base: 4775 }'),
      [{ code: 'SCENARIO_CONFLICT', line: 4, column: 13, hint: 'write 1989-06, or leave one of them out' }],
    ],
    [
      'ends after it, too',
      withRecord('{ from: 1988-01, to: 1988-12, base: 4775 }'),
      [
        { code: 'SCENARIO_CONFLICT', column: 13 },
        { code: 'SCENARIO_CONFLICT', column: 26, hint: 'write 1989-06, or leave one of them out' },
      ],
    ],
    [
      'has an index sum that its months can reach',
      withRecord(
        '{ from: 2024-01, to: 2024-12, base: 5000 }',
        '{ from: 2024-07, to: 2025-06, base: 5000, indexSum: 54.0001 }',
      ),
      [{ code: 'SCENARIO_OUT_OF_RANGE', line: 5, hint: 'write a value from 0.0001 to 54; the nearest is 54' }],
    ],
    [
      'has an index sum above 0',
      withRecord('{ from: 2024-01, to: 2024-12, base: 5000, indexSum: 0 }'),
      [{ code: 'SCENARIO_OUT_OF_RANGE', line: 4, hint: 'write a value from 0.0001 to 36; the nearest is 0.0001' }],
    ],
    ['says what was paid on', withRecord('{ from: 2025-01, to: 2025-12 }'), [{ code: 'SCENARIO_MISSING' }]],
    [
      'or is followed by what the office states: both',
      withRecord('{ from: 2024-01, to: 2024-12 }', '{ from: 2025-01, to: 2025-12, base: 5000, indexSum: 12.5 }'),
      [{ code: 'SCENARIO_MISSING', line: 4 }],
    ],
    [
      'not by what it stated before',
      withRecord(
        '{ from: 2024-01, to: 2024-12, base: 5000, indexSum: 12.5, accountBalance: 100 }',
        '{ from: 2025-01, to: 2025-12 }',
      ),
      [{ code: 'SCENARIO_MISSING', line: 5 }],
    ],
    [
      'has real cities',
      withRecord('{ from: 2025-01, to: 2025-12, base: 4775, city: shenzen }'),
      [{ code: 'SCENARIO_UNKNOWN_CITY', line: 4 }],
    ],
  ] as const)('%s', async (_, text, problems) => {
    expect((await read(text)).problems).toMatchObject(problems);
  });

  it('takes the figures of the office for rows without a base', async () => {
    const row = '{ from: 2010-01, to: 2024-12, indexSum: 75.5, accountBalance: 30000 }';
    expect((await read(withRecord(row))).facts).toMatchObject({ recordedMonths: 180, totalOwnContributions: null });
  });

  it('asks for the month of birth, and not for years', async () => {
    const text = withRecord('{ from: 2025-01, to: 2025-12, base: 4775 }').replace('birth: 1973-06\n', '');
    expect((await read(text)).problems).toMatchObject([{ code: 'SCENARIO_MISSING' }]);
  });

  it('may begin in the month of the sixteenth birthday, and as MPF before it', async () => {
    const rows = ['{ from: 1989-06, to: 2025-12, base: 4775 }', '{ scheme: mpf, from: 1988-01, to: 1988-12 }'];
    expect((await read(withRecord(...rows))).problems).toEqual([]);
  });

  it('begins by the youngest age that replaces the rule', async () => {
    const text = withRecord('{ from: 1989-06, to: 2025-12, base: 4775 }');
    const { problems } = await read(text, '--set rules.national/pension/youngest-age=216');
    expect(problems).toMatchObject([{ code: 'SCENARIO_CONFLICT', hint: 'write 1991-06, or leave one of them out' }]);
  });

  it('may state the greatest index sum there is', async () => {
    const row = '{ from: 2024-01, to: 2024-12, indexSum: 36, accountBalance: 10000 }';
    expect((await read(withRecord(row))).problems).toEqual([]);
  });

  it('may reach the month before a start that is given', async () => {
    const text = withRecord('{ from: 2025-12, to: 2027-05, base: 4775 }');
    expect((await read(text, '--start 2027-06')).facts).toMatchObject({ recordedMonths: 18 });
  });
});

describe('a record as CSV', () => {
  it('gives the same as the list', async () => {
    const csv = 'from,to,city,employment,base\r\n2025-01,2025-12,foshan,employee,6000\r\n\r\n';
    const list = withRecord('{ from: 2025-01, to: 2025-12, city: foshan, employment: employee, base: 6000 }');
    const { facts } = await readCsv(csv);
    expect(facts).toEqual((await read(list.replace('monthly: 955\n', ''))).facts);
  });

  it('wins over the list of a scenario', async () => {
    const files = {
      'li.yaml': withRecord('{ from: 2024-01, to: 2025-12, base: 4775 }'),
      'li.csv': 'from,to,base\n2025-01,2025-12,4775\n',
    };
    const found = await run('pension li.yaml --record li.csv --json', { files });
    expect(JSON.parse(found.out).facts.recordedMonths).toBe(12);
  });

  it('reads quoted cells and passes over blanks', async () => {
    const { facts } = await readCsv('from , to,base\n"2025-01", 2025-12 ,"4775"\n');
    expect(facts).toMatchObject({ recordedMonths: 12 });
  });

  it('says where a cell is wrong: line and column', async () => {
    const csv = 'from,to,city,base\n\n2025-01,2025-13,foshan,4775\n2025-01,2025-12,fosha,x\n';
    expect((await readCsv(csv)).problems).toMatchObject([
      { code: 'SCENARIO_NOT_A_MONTH', path: 'li.csv', line: 3, column: 9 },
      { code: 'SCENARIO_UNKNOWN_CITY', line: 4, column: 17 },
      { code: 'SCENARIO_NOT_AN_AMOUNT', line: 4, column: 23 },
    ]);
  });

  it('marks a column that does not exist in the header, and a row that lacks a cell at its start', async () => {
    const csv = 'from,to,bases\n2025-01,2025-12,4775\n,2025-12,\n';
    expect((await readCsv(csv)).problems).toMatchObject([
      { code: 'SCENARIO_UNKNOWN_KEY', line: 1, column: 9 },
      { code: 'SCENARIO_MISSING', line: 3 },
    ]);
  });

  it.each([
    ['a column is given twice', 'from,to,base,base\n2025-01,2025-12,1,2\n', 1, 14, 'the column "base" is given twice'],
    ['a row has a cell too many', 'from,to\n\n2025-01,2025-12,4775\n', 3, 17, 'more cells than the header: 3, not 2'],
    ['a column has no name', 'from,to,\n2025-01,2025-12,4775\n', 2, 17, '"4775" stands in a column without a name'],
    ['a quote is not closed', 'from,to,city\n2025-01,2025-12,"foshan\n', 2, 17, 'this quote is not closed'],
    ['a quote ends within its cell', 'from,to\n"2025"-01,2025-12\n', 2, 1, 'this quote is not closed'],
  ])('is refused when %s', async (_, csv, line, column, says) => {
    const message = expect.stringContaining(says);
    expect((await readCsv(csv)).problems).toMatchObject([{ code: 'SCENARIO_NOT_CSV', line, column, message }]);
  });

  it('may have empty cells under no column, as a spreadsheet writes them', async () => {
    expect((await readCsv('from,to,base,,\n2025-01,2025-12,4775,,,\n,,,,\n')).problems).toEqual([]);
  });

  it.each([
    ['is empty', ''],
    ['has only a header', 'from,to,base\n'],
  ])('is refused when it %s', async (_, csv) => {
    expect((await readCsv(csv)).problems).toMatchObject([{ code: 'SCENARIO_EMPTY', path: 'li.csv' }]);
  });

  it('is refused when it cannot be read', async () => {
    const found = await run('pension --record absent.csv --birth 1973-06 --monthly 955', {});
    expect(found.code).toBe(3);
    expect(found.err).toContain('absent.csv: cannot be read');
  });
});
