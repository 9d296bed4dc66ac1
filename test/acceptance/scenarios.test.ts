import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { displayWidth } from '../../src/report/screen/wrap.ts';
import { memoryTerminal } from '../helpers/memory-terminal.ts';

const plans = ['pension', 'award', 'medical', 'loan', 'apr', 'readiness', 'compare-mpf'];
const names = plans.flatMap((plan) =>
  readdirSync(`scenarios/${plan}`)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [plan, file.replace('.yaml', '')] as const)
    .sort(([, first], [, second]) => (first < second ? -1 : 1)),
);

async function answer(plan: string, name: string, ...flags: readonly string[]): Promise<string> {
  const file = `scenarios/${plan}/${name}.yaml`;
  const terminal = memoryTerminal({ files: { [file]: readFileSync(file, 'utf8') } });
  expect(await main([plan, file, ...flags], terminal)).toBe(0);
  expect(terminal.err()).toBe('');
  return terminal.out();
}

const bayplan = (name: string, ...flags: readonly string[]) => answer('pension', name, ...flags);

describe('every scenario gives the screen and the JSON that are on file', () => {
  it.each(names)('%s %s', async (plan, name) => {
    await expect(await answer(plan, name)).toMatchFileSnapshot(`expected/${name}.txt`);
    await expect(await answer(plan, name, '--json')).toMatchFileSnapshot(`expected/${name}.json`);
  });
});

describe('every format has a golden', () => {
  it.each([
    ['facts.csv', ['-f', 'csv']],
    ['years.csv', ['-f', 'csv', '--table', 'years']],
    ['years.txt', ['--table', 'years']],
    ['facts.txt', ['--table', 'facts']],
    ['explain.txt', ['--explain']],
    ['explain.json', ['--explain', '--json']],
    ['both-currencies.csv', ['-f', 'csv', '--table', 'years', '--currency', 'both']],
  ])('li-955 as %s', async (file, flags) => {
    await expect(await bayplan('li-955', ...flags)).toMatchFileSnapshot(`expected/li-955.${file}`);
  });
});

describe('every format of a letter has a golden', () => {
  it.each([
    ['facts.csv', ['-f', 'csv']],
    ['match.csv', ['-f', 'csv', '--table', 'match']],
    ['candidates.csv', ['-f', 'csv', '--table', 'candidates']],
    ['match.txt', ['--table', 'match', '--table', 'candidates']],
    ['facts.txt', ['--table', 'facts']],
    ['explain.txt', ['--explain']],
    ['explain.json', ['--explain', '--json']],
  ])('without-coefficient as %s', async (file, flags) => {
    await expect(await answer('award', 'without-coefficient', ...flags)).toMatchFileSnapshot(
      `expected/without-coefficient.${file}`,
    );
  });

  it('and its first screen fits 24 lines of 80 columns', async () => {
    const lines = (await answer('award', 'without-coefficient')).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
  });
});

describe('every format of medical cover has a golden', () => {
  it.each([
    ['facts.csv', ['-f', 'csv']],
    ['visits.csv', ['-f', 'csv', '--table', 'visits']],
    ['charges.csv', ['-f', 'csv', '--table', 'charges']],
    ['schemes.txt', ['--table', 'schemes']],
    ['visits.txt', ['--table', 'visits', '--table', 'charges']],
    ['facts.txt', ['--table', 'facts']],
    ['explain.txt', ['--explain']],
    ['explain.json', ['--explain', '--json']],
    ['hkd.txt', ['--currency', 'hkd']],
    ['both.json', ['--currency', 'both', '--json']],
  ])('diabetic-55 as %s', async (file, flags) => {
    const text = await answer('medical', 'diabetic-55', ...flags);
    if (file.endsWith('.txt')) expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`expected/diabetic-55.${file}`);
  });

  it.each([
    ['life-of-a-resident', 'years'],
    ['employee-to-retirement', 'years'],
    ['retiree-68', 'years'],
    ['porter-claim', 'claim'],
    ['joint-replacement', 'waiting'],
    ['joint-replacement', 'private'],
    ['retiree-68', 'vouchers'],
  ])('%s: table %s', async (name, table) => {
    const text = await answer('medical', name, '--table', table);
    expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`expected/${name}.${table}.txt`);
  });

  it.each([
    ['joint-replacement', 'waiting'],
    ['joint-replacement', 'private'],
    ['retiree-68', 'vouchers'],
  ])('%s: table %s as CSV', async (name, table) => {
    const text = await answer('medical', name, '--table', table, '-f', 'csv');
    await expect(text).toMatchFileSnapshot(`expected/${name}.${table}.csv`);
  });
});

describe('every format of a loan has a golden', () => {
  it.each([
    ['facts.csv', ['-f', 'csv']],
    ['schedule.csv', ['-f', 'csv', '--table', 'schedule']],
    ['schedule.txt', ['--table', 'schedule']],
    ['facts.txt', ['--table', 'facts']],
    ['explain.txt', ['--explain']],
    ['explain.json', ['--explain', '--json']],
  ])('lpr-two-prepayments as %s', async (file, flags) => {
    const text = await answer('loan', 'lpr-two-prepayments', ...flags);
    if (file.endsWith('.txt')) expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`expected/lpr-two-prepayments.${file}`);
  });

  it('article-compared: table offers, and walked back', async () => {
    const asked = ['--table', 'offers'] as const;
    const screen = await answer('loan', 'article-compared', ...asked);
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot('expected/article-compared.offers.txt');
    const csv = await answer('loan', 'article-compared', '-f', 'csv', ...asked);
    await expect(csv).toMatchFileSnapshot('expected/article-compared.offers.csv');
    await expect(await answer('loan', 'article-compared', '--explain')).toMatchFileSnapshot(
      'expected/article-compared.explain.txt',
    );
  });

  it('article-hong-kong against article-mainland, two files of their own', async () => {
    const paths = ['scenarios/loan/article-hong-kong.yaml', 'scenarios/loan/article-mainland.yaml'] as const;
    const terminal = memoryTerminal({
      files: Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')])),
    });
    expect(await main(['loan', paths[0], '--against', paths[1], '--discount', '3%'], terminal)).toBe(0);
    expect(terminal.err()).toBe('');
    await expect(terminal.out()).toMatchFileSnapshot('expected/article-hong-kong.against.txt');
  });

  it.each(['affordable-shenzhen', 'insured-hong-kong'])('%s: table limits, and walked back', async (name) => {
    const screen = await answer('loan', name, '--table', 'limits');
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot(`expected/${name}.limits.txt`);
    await expect(await answer('loan', name, '--explain')).toMatchFileSnapshot(`expected/${name}.explain.txt`);
  });

  it('article-mainland: table lenders', async () => {
    const asked = ['--table', 'lenders'] as const;
    const screen = await answer('loan', 'article-mainland', ...asked);
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot('expected/article-mainland.lenders.txt');
    const csv = await answer('loan', 'article-mainland', '-f', 'csv', ...asked);
    await expect(csv).toMatchFileSnapshot('expected/article-mainland.lenders.csv');
    const { tables } = JSON.parse(await answer('loan', 'article-mainland', '--json', ...asked));
    expect(tables.lenders[2]).toEqual({
      ...{ lender: 'China Construction Bank, Dongguan', product: 'home loan 住房按揭', place: 'Dongguan 东莞' },
      ...{ answer: 'accepts', conditions: null, from: '2025-11-18', source: '港人北上贷款、参保趋热, 第一财经' },
      ...{ evidence: 'press', rule: 'market/lenders/ccb-dongguan-home-loan' },
    });
  });

  it.each(['article-mainland', 'article-hong-kong'])('%s: table limits', async (name) => {
    const screen = await answer('loan', name, '--table', 'limits');
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot(`expected/${name}.limits.txt`);
    const csv = await answer('loan', name, '-f', 'csv', '--table', 'limits');
    await expect(csv).toMatchFileSnapshot(`expected/${name}.limits.csv`);
  });

  it.each([
    ['buying-shenzhen', 'buying'],
    ['buying-shenzhen', 'taxes'],
    ['buying-hong-kong', 'buying'],
    ['buying-hong-kong', 'taxes'],
  ])('%s: table %s', async (name, table) => {
    const screen = await answer('loan', name, '--table', table);
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot(`expected/${name}.${table}.txt`);
    const csv = await answer('loan', name, '-f', 'csv', '--table', table);
    await expect(csv).toMatchFileSnapshot(`expected/${name}.${table}.csv`);
  });

  it('a home in Nanshan is asked about until the person says what the office answered', async () => {
    const asked = ['--table', 'buying', '--json'] as const;
    const said = async (...flags: readonly string[]) =>
      JSON.parse(await answer('loan', 'buying-shenzhen', ...asked, ...flags)).tables.buying.slice(0, 2);
    const [homes, within] = await said();
    expect([homes.answer, homes.homes, within.answer]).toEqual(['ask', null, 'ask']);
    const [told, keeps] = await said('--homes-allowed', '2', '--homes', '1');
    expect([told.answer, told.homes, told.note]).toEqual(['at most this many', 2, 'As you said.']);
    expect([keeps.answer, keeps.note]).toEqual(['yes', 'As you said.']);
  });

  it('a row of lenders that a scenario replaces stands in its own words', async () => {
    const own = '{ lender: My bank, product: boat, place: sea, answer: yes, conditions: [] }';
    const terminal = memoryTerminal({
      files: {
        'own.yaml': `${readFileSync('scenarios/loan/article-mainland.yaml', 'utf8')}\nrules:\n  market/lenders/ccb-dongguan-home-loan: ${own}\n`,
      },
    });
    expect(await main(['loan', 'own.yaml', '--table', 'lenders', '--json'], terminal)).toBe(0);
    expect(JSON.parse(terminal.out()).tables.lenders[2]).toMatchObject({
      lender: 'My bank',
      product: 'boat',
      answer: 'yes',
    });
  });

  it('and the H-plan shows each month which side binds', async () => {
    const text = await answer('loan', 'h-plan-2024-2025', '--table', 'schedule');
    await expect(text).toMatchFileSnapshot('expected/h-plan-2024-2025.schedule.txt');
  });
});

describe('every format of a true price has a golden', () => {
  it.each([
    ['facts.csv', ['-f', 'csv']],
    ['flows.csv', ['-f', 'csv', '--table', 'flows']],
    ['flows.txt', ['--table', 'flows']],
    ['facts.txt', ['--table', 'facts']],
    ['explain.txt', ['--explain']],
    ['explain.json', ['--explain', '--json']],
  ])('card-instalment-12 as %s', async (file, flags) => {
    const text = await answer('apr', 'card-instalment-12', ...flags);
    if (file.endsWith('.txt')) expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`expected/card-instalment-12.${file}`);
  });

  it.each(['card-balance-cny', 'card-balance-hkd', 'card-instalment-12', 'flat-rate-36', 'dated-flows'])(
    '%s fits 24 lines of 80 columns',
    async (name) => {
      const lines = (await answer('apr', name)).trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    },
  );
});

describe('a true price from the command line', () => {
  const card = 'apr --principal 1000 --monthly-rate 2% --minimum-share 1%';

  it.each([
    [4, `${card} --strict`],
    [0, card],
    [0, `${card} --strict --payment 100`],
    [4, 'apr --principal 1000 --months 1 --payment 2500 --strict'],
  ])('leaves with %i: %s', async (code, line) => {
    const terminal = memoryTerminal();
    expect(await main(line.split(' '), terminal)).toBe(code);
    expect(terminal.out()).not.toMatch(/null|undefined|NaN/);
  });

  it('reads dated flows from the example, as the scenario has them', async () => {
    const files = { 'flows.csv': readFileSync('scenarios/apr/flows.csv', 'utf8') };
    const terminal = memoryTerminal({ files });
    expect(await main(['apr', '--flows', 'flows.csv', '--table', 'flows'], terminal)).toBe(0);
    expect(terminal.out()).toContain('really costs 12.72% a year');
    expect(terminal.out()).not.toContain('month  ');
  });

  it('says of a deposit what it earns', async () => {
    const files = { 'deposit.csv': 'date,amount\n2025-01-01,-1000\n2026-01-01,1100\n' };
    const terminal = memoryTerminal({ files });
    expect(await main(['apr', '--flows', 'deposit.csv'], terminal)).toBe(0);
    expect(terminal.out()).toContain('really earns 10.00% a year');
    expect(terminal.out()).not.toMatch(/costs|PAID_LESS|sign is wrong/);
  });
});

describe('every format of readiness has a golden', () => {
  it.each([
    ['facts.csv', ['-f', 'csv']],
    ['checklist.csv', ['-f', 'csv', '--table', 'checklist']],
    ['checklist.txt', ['--table', 'checklist']],
    ['facts.txt', ['--table', 'facts']],
    ['explain.txt', ['--explain']],
    ['explain.json', ['--explain', '--json']],
  ])('young-in-shenzhen as %s', async (file, flags) => {
    const text = await answer('readiness', 'young-in-shenzhen', ...flags);
    if (file.endsWith('.txt')) expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`expected/young-in-shenzhen.${file}`);
  });

  it.each(['young-in-shenzhen', 'prepared-in-hong-kong'])(
    '%s fits 80 columns, and says what a default means',
    async (name) => {
      const text = await answer('readiness', name);
      expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
      expect(text).toContain('A default across the border');
      expect(text.replace(/\s+/g, ' ')).toContain('so there is no score.');
    },
  );
});

describe('every format of a comparison has a golden', () => {
  it.each([
    ['facts.csv', ['-f', 'csv']],
    ['strategies.csv', ['-f', 'csv', '--table', 'strategies']],
    ['strategies.txt', ['--table', 'strategies', '--table', 'decomposition']],
    ['facts.txt', ['--table', 'facts']],
    ['explain.txt', ['--explain']],
    ['explain.json', ['--explain', '--json']],
  ])('li as %s', async (file, flags) => {
    const text = await answer('compare-mpf', 'li', ...flags);
    if (file.endsWith('.txt')) expect(Math.max(...text.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(text).toMatchFileSnapshot(`expected/li.${file}`);
  });

  it.each([
    ['young-30', 'chances'],
    ['too-late', 'meansTest'],
    ['leaving-at-55', 'withdrawal'],
    ['porter', 'funds'],
    ['li', 'government'],
    ['leaving-at-55', 'taxes'],
    ['annuity-couple', 'differences'],
    ['annuity-couple', 'decomposition'],
  ])('%s: table %s', async (name, table) => {
    const asked = ['--table', table] as const;
    const screen = await answer('compare-mpf', name, ...asked);
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot(`expected/${name}.${table}.txt`);
    const csv = await answer('compare-mpf', name, '-f', 'csv', ...asked);
    await expect(csv).toMatchFileSnapshot(`expected/${name}.${table}.csv`);
  });

  it('porter: table longService of an employment that is told', async () => {
    const asked = ['--table', 'longService', '--employed-from', '2010-05-01'] as const;
    const screen = await answer('compare-mpf', 'porter', ...asked);
    await expect(screen).toMatchFileSnapshot('expected/porter.longService.txt');
  });

  it.each(['li', 'porter', 'annuity-couple', 'leaving-at-55', 'too-late'])(
    '%s: the answer, its lines and the four ways fit 24 lines of 80 columns',
    async (name) => {
      const lines = (await answer('compare-mpf', name)).split('\n');
      expect(lines.findIndex((line) => line.startsWith('  ①'))).toBeLessThanOrEqual(25);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(80);
    },
  );
});

describe('the tables on request of the story’s people have goldens', () => {
  it.each([
    ['li-955', 'exits'],
    ['li-955', 'choices'],
    ['porter-3000', 'exits'],
    ['porter-3000', 'choices'],
    ['li-955', 'cities'],
    ['record-two-cities', 'record'],
  ])('%s: %s', async (name, table) => {
    const asked = ['--table', table] as const;
    const screen = await bayplan(name, ...asked);
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot(`expected/${name}.${table}.txt`);
    await expect(await bayplan(name, '-f', 'csv', ...asked)).toMatchFileSnapshot(`expected/${name}.${table}.csv`);
    const { tables } = JSON.parse(await bayplan(name, '--json', ...asked));
    expect(tables[table].length).toBeGreaterThan(5);
  });
});

describe('the tables on request have a screen and JSON on file', () => {
  it.each(['li-955', 'employee-shenzhen'].flatMap((name) => ['ways', 'steps'].map((table) => [name, table] as const)))(
    '%s with --table %s',
    async (name, table) => {
      await expect(await bayplan(name, '--table', table)).toMatchFileSnapshot(`expected/${name}.${table}.txt`);
      await expect(await bayplan(name, '--table', table, '--json')).toMatchFileSnapshot(
        `expected/${name}.${table}.json`,
      );
    },
  );

  it('a flexible worker without papers is refused, and shown the way', async () => {
    const text = await bayplan('li-955', '--papers', 'none', '--table', 'steps');
    await expect(text).toMatchFileSnapshot('expected/li-955.no-papers.txt');
  });
});

describe('the tables payroll and resident have goldens', () => {
  it.each([
    ['employee-shenzhen', 'payroll', 'csv'],
    ['employee-shenzhen', 'payroll', 'json'],
    ['li-955', 'payroll', 'csv'],
    ['li-955', 'resident', 'csv'],
    ['li-955', 'resident', 'json'],
    ['floor-guangzhou', 'resident', 'csv'],
  ])('%s --table %s as %s', async (name, table, format) => {
    const out = await bayplan(name, '-f', format, '--table', table);
    await expect(out).toMatchFileSnapshot(`expected/${name}.${table}.${format}`);
    const screen = await bayplan(name, '--table', table);
    expect(Math.max(...screen.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    await expect(screen).toMatchFileSnapshot(`expected/${name}.${table}.txt`);
  });
});

describe('the law does not give the story’s people what they were told', () => {
  const facts = async (name: string) => JSON.parse(await bayplan(name, '--json')).facts;

  it('Li pays on to the minimum of 18 years and draws at 69 and a half, past three thousand', async () => {
    // Born 1973-06: 60 in 2033-06, 101 months after 2025-01; 101 ÷ 4 = 25, + 1 = 26 months of delay: August 2035.
    // The minimum of 2035 is 18 years: 216 months from December 2024 end in November 2042, at 69 years 5 months.
    const { statutoryAge, contributionMonths, claimMonth, claimAge, monthlyPension } = await facts('li-898');
    expect({ statutoryAge, contributionMonths, claimMonth, claimAge }).toEqual({
      statutoryAge: '62y2m',
      contributionMonths: 216,
      claimMonth: '2042-12',
      claimAge: '69y6m',
    });
    expect(monthlyPension).toBeGreaterThan(3000);
  });

  it('Porter cannot pay for 30 years: 20 are paid in December 2045, after his statutory age', async () => {
    // Born 1981-11: 63 in November 2044, 227 months after the start in December 2025; 13 more make the minimum of 240.
    const { contributionMonths, claimMonth, claimAge, statutoryAge } = await facts('porter-3000');
    expect({ contributionMonths, claimMonth, claimAge, statutoryAge }).toEqual({
      contributionMonths: 240,
      claimMonth: '2045-12',
      claimAge: '64y1m',
      statutoryAge: '63y0m',
    });
  });
});

describe('the two files of one answer agree', () => {
  it('CSV read back equals JSON', async () => {
    const [header = '', values = ''] = (await bayplan('li-955', '-f', 'csv')).split('\r\n');
    const cells = values.split(',');
    const read = Object.fromEntries(header.split(',').map((id, place) => [id, cells[place]]));
    const { facts } = JSON.parse(await bayplan('li-955', '--json'));
    for (const [id, value] of Object.entries(facts)) {
      const cell = read[id];
      if (value === null) expect(cell).toBe('');
      else expect(typeof value === 'number' ? Number(cell) : cell).toBe(value);
    }
  });
});
