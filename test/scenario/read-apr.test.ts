import { describe, expect, it } from 'vitest';
import { rateOf } from '../../src/quantities/rate.ts';
import { readApr } from '../../src/scenario/read-apr.ts';
import { briefProblem } from '../helpers/brief-problem.ts';

/** Reads a scenario, a file of cash flows and settings; the day is 2026-11-23. */
function read(
  text: string | undefined,
  csv?: string | undefined,
  ...settings: readonly (readonly [path: string, text: string])[]
) {
  return readApr({
    today: '2026-11-23',
    settings: settings.map(([path, value]) => ({ path, text: value, flag: `--${path}` })),
    ...(csv !== undefined && { attached: { flows: [{ name: 'flows.csv', text: csv }] } }),
    ...(text !== undefined && { file: { name: 'card.yaml', text } }),
  });
}

async function scenario(...given: Parameters<typeof read>) {
  const outcome = await read(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function problemsOf(...given: Parameters<typeof read>) {
  const outcome = await read(...given);
  return outcome.ok ? [] : outcome.problems;
}

async function wrongWith(...given: Parameters<typeof read>): Promise<readonly string[]> {
  return (await problemsOf(...given)).map(briefProblem);
}

const borrowed = 'principal: 10000\nmonths: 12\n';
const equal = `${borrowed}payment: 853.38\n`;

/** What is wrong with a field by itself: it stands on the first line of a question with nothing missing. */
async function wrongAlone(line: string, rest = equal): Promise<readonly string[]> {
  const name = /^\w+/.exec(line)?.[0] ?? '';
  return wrongWith(`${line}\n${rest.replace(new RegExp(`^${name}: .*\n`, 'm'), '')}`);
}

describe('a debt repaid in equal payments', () => {
  it('is in renminbi without a fee', async () => {
    expect(
      await scenario(undefined, undefined, ['principal', '10000'], ['payment', '853.38'], ['months', '12']),
    ).toEqual({
      asOf: '2026-11-23',
      currency: 'CNY',
      terms: { kind: 'payments', principal: 1_000_000, months: 12, fee: 0, payment: 85_338 },
      strict: false,
      overrides: {},
      chosenBy: { principal: 'flag', payment: 'flag', months: 'flag' },
    });
  });

  it('may say everything', async () => {
    const text = `plan: apr
title: a loan
currency: hkd
${equal}fee: 100
asOf: 2026-01-31
strict: true
rules: { national/pension/youngest-age: 216 }
`;
    expect(await scenario(text)).toEqual({
      asOf: '2026-01-31',
      currency: 'HKD',
      terms: { kind: 'payments', principal: 1_000_000, months: 12, fee: 10_000, payment: 85_338 },
      strict: true,
      overrides: { 'national/pension/youngest-age': 216 },
      chosenBy: expect.objectContaining({ fee: 'scenario', currency: 'scenario' }),
    });
  });
});

describe('a debt at a flat rate, or in card instalments', () => {
  it('says the rate of a year', async () => {
    expect((await scenario(`${borrowed}flatRate: 2.4%\n`)).terms).toEqual({
      kind: 'flat-rate',
      principal: 1_000_000,
      months: 12,
      fee: 0,
      flatRate: rateOf(24, 1000),
    });
  });

  it('says the fee of a month, unless it is charged once', async () => {
    const card = { kind: 'card-instalment', principal: 1_000_000, months: 12, fee: 0, feeRate: rateOf(6, 1000) };
    expect((await scenario(`${borrowed}instalmentFee: 0.6%\n`)).terms).toEqual({ ...card, feeWhen: 'every-month' });
    for (const feeWhen of ['every-month', 'first-payment', 'at-purchase'])
      expect((await scenario(`${borrowed}instalmentFee: 0.6%\nfeeWhen: ${feeWhen}\n`)).terms).toEqual({
        ...card,
        feeWhen,
      });
  });

  it('charges a fee of which it says when only where it says how much', async () => {
    expect(await wrongWith(`${equal}feeWhen: at-purchase\n`)).toEqual(['1:1 MISSING → instalmentFee']);
  });
});

describe('a card balance', () => {
  const balance = 'principal: 30000\nmonthlyRate: 2.65%\nminimumShare: 5%\n';

  it('says what the card charges and the least that is paid', async () => {
    const card = {
      kind: 'card-balance',
      principal: 3_000_000,
      every: 'month',
      rate: rateOf(265, 10_000),
      minimumShare: rateOf(5, 100),
      minimumPayment: 0,
      ownPayment: null,
    };
    expect((await scenario(balance)).terms).toEqual(card);
    expect((await scenario(`${balance}minimumPayment: 230\npayment: 2000\n`)).terms).toEqual({
      ...card,
      minimumPayment: 23_000,
      ownPayment: 200_000,
    });
    expect((await scenario('principal: 30000\ndailyRate: 0.05%\nminimumShare: 5%\n')).terms).toEqual({
      ...card,
      every: 'day',
      rate: rateOf(5, 10_000),
    });
  });

  it('has no least share by default, and a least nothing without a charge', async () => {
    expect(await wrongWith('principal: 30000\nmonthlyRate: 2.65%\n')).toEqual(['1:1 MISSING → minimumShare']);
    expect(await wrongWith('monthlyRate: 2.65%\npayment: 5\n')).toEqual([
      '1:1 MISSING → principal',
      '1:1 MISSING → minimumShare',
    ]);
    expect(await wrongWith('principal: 30000\nminimumShare: 5%\n')).toEqual(['1:1 MISSING → cardRate']);
    expect(await wrongWith(`${equal}minimumPayment: 5\n`)).toEqual(['1:1 MISSING → cardRate']);
  });

  it('does not go with another charge, a number of months, or a fee', async () => {
    const more = 'months: 12\ndailyRate: 0.05%\nflatRate: 2%\ninstalmentFee: 1%\nfeeWhen: at-purchase\nfee: 1\n';
    expect(await wrongWith(`${balance}${more}`)).toEqual([
      '4:9 CONFLICT',
      '5:12 CONFLICT',
      '6:11 CONFLICT',
      '7:16 CONFLICT',
      '8:10 CONFLICT',
      '9:6 CONFLICT',
    ]);
    const csv = 'date,amount\n2026-01-01,100\n2026-02-01,-101\n';
    expect(await wrongWith(balance, csv)).toEqual(['1:12 CONFLICT', '2:14 CONFLICT', '3:15 CONFLICT']);
  });

  it.each([
    ['monthlyRate', '-0.01%', ['1:14 OUT_OF_RANGE → 0%']],
    ['monthlyRate', '0%', []],
    ['monthlyRate', '10%', []],
    ['monthlyRate', '10.01%', ['1:14 OUT_OF_RANGE → 10%']],
    ['dailyRate', '0%', []],
    ['dailyRate', '1%', []],
    ['dailyRate', '1.01%', ['1:12 OUT_OF_RANGE → 1%']],
  ])('is told: %s %s', async (name, text, problems) => {
    expect(await wrongWith(`${name}: ${text}\nprincipal: 100\nminimumShare: 5%\n`)).toEqual(problems);
  });

  it.each([
    ['minimumShare: 0%', []],
    ['minimumShare: 100%', []],
    ['minimumShare: 100.01%', ['1:15 OUT_OF_RANGE → 100%']],
    ['minimumPayment: 0', []],
    ['minimumPayment: -0.01', ['1:17 OUT_OF_RANGE → 0.00']],
  ])('is told: %s', async (line, problems) => {
    expect(await wrongAlone(line, balance)).toEqual(problems);
  });
});

describe('what is missing', () => {
  it('is told at once: amount, months and what is paid back', async () => {
    expect(await wrongWith(undefined)).toEqual(['MISSING → principal', 'MISSING → term-months', 'MISSING → repayment']);
    expect(await wrongWith('title: mine\n')).toEqual([
      '1:1 MISSING → principal',
      '1:1 MISSING → term-months',
      '1:1 MISSING → repayment',
    ]);
  });

  it('is not told of a field that is there and wrong', async () => {
    expect(await wrongWith('principal: 0\nmonths: 0\npayment: 0\n')).toEqual([
      '1:12 OUT_OF_RANGE → 1.00',
      '2:9 OUT_OF_RANGE → 1',
      '3:10 OUT_OF_RANGE → 0.01',
    ]);
  });
});

describe('a field outside its bounds', () => {
  it.each([
    ['plan: apr', []],
    ['plan: loan', ['1:7 OTHER_PLAN']],
    ['plan: cards', ['1:7 UNKNOWN_CHOICE']],
    ['currency: rmb', ['1:11 UNKNOWN_CHOICE']],
    ['principal: 0.99', ['1:12 OUT_OF_RANGE → 1.00']],
    ['principal: 1', []],
    ['principal: 1.01', []],
    ['principal: 999999999.99', []],
    ['principal: 1000000000', []],
    ['principal: 1000000000.01', ['1:12 OUT_OF_RANGE → 1000000000.00']],
    ['months: 0', ['1:9 OUT_OF_RANGE → 1']],
    ['months: 1', []],
    ['months: 2', []],
    ['months: 479', []],
    ['months: 480', []],
    ['months: 481', ['1:9 OUT_OF_RANGE → 480']],
    ['payment: 0', ['1:10 OUT_OF_RANGE → 0.01']],
    ['payment: 0.01', []],
    ['payment: 0.02', []],
    ['payment: 999999999.99', []],
    ['payment: 1000000000', []],
    ['payment: 1000000000.01', ['1:10 OUT_OF_RANGE → 1000000000.00']],
    ['fee: -0.01', ['1:6 OUT_OF_RANGE → 0.00']],
    ['fee: 0', []],
    ['fee: 0.01', []],
    ['fee: 9999.98', []],
    ['fee: 9999.99', []],
    ['fee: 10000', ['1:6 OUT_OF_RANGE → 9999.99']],
    ['fee: 1%', ['1:6 NOT_AN_AMOUNT']],
    ['asOf: x', ['1:7 NOT_A_DAY']],
    ['strict: yes', ['1:9 UNKNOWN_CHOICE']],
    ['years: 1', ['1:1 UNKNOWN_KEY']],
    ['rules: { a/b: 1 }', ['1:10 UNKNOWN_RULE']],
  ])('is told: %s', async (line, problems) => {
    expect(await wrongAlone(line)).toEqual(problems);
  });

  it.each([
    ['flatRate', '-0.01%', ['1:11 OUT_OF_RANGE → 0%']],
    ['flatRate', '0%', []],
    ['flatRate', '0.01%', []],
    ['flatRate', '59.99%', []],
    ['flatRate', '60%', []],
    ['flatRate', '60.01%', ['1:11 OUT_OF_RANGE → 60%']],
    ['flatRate', '2.4', ['1:11 BARE_RATE → 2.4%']],
    ['instalmentFee', '-0.01%', ['1:16 OUT_OF_RANGE → 0%']],
    ['instalmentFee', '0%', []],
    ['instalmentFee', '0.01%', []],
    ['instalmentFee', '59.99%', []],
    ['instalmentFee', '60%', []],
    ['instalmentFee', '60.01%', ['1:16 OUT_OF_RANGE → 60%']],
  ])('is told: %s %s', async (name, text, problems) => {
    expect(await wrongWith(`${name}: ${text}\n${borrowed}`)).toEqual(problems);
  });

  it('is told: when the fee is charged', async () => {
    expect(await wrongWith(`feeWhen: at-purchas\ninstalmentFee: 1%\n${borrowed}`)).toEqual([
      '1:10 UNKNOWN_CHOICE → at-purchase',
    ]);
  });
});

describe('ways of repaying', () => {
  it('are one alone: each later one is told', async () => {
    const text = `${equal}flatRate: 2%\ninstalmentFee: 1%\n`;
    expect(await problemsOf(text)).toMatchObject([
      {
        code: 'SCENARIO_CONFLICT',
        values: { field: 'flatRate', value: '2%', other: 'payment', otherValue: '853.38' },
        place: { spot: { line: 4 } },
      },
      { code: 'SCENARIO_CONFLICT', values: { field: 'instalmentFee', other: 'payment' }, place: { spot: { line: 5 } } },
    ]);
    expect(await wrongWith(`${borrowed}flatRate: 2%\ninstalmentFee: 1%\n`)).toEqual(['4:16 CONFLICT']);
  });

  it('do not go with cash flows, which say everything themselves', async () => {
    const text = `${equal}flatRate: 2%\ninstalmentFee: 1%\nfeeWhen: at-purchase\nfee: 1\n`;
    const csv = 'date,amount\n2026-01-01,100\n2026-02-01,-101\n';
    expect(await wrongWith(text, csv)).toEqual([
      '1:12 CONFLICT',
      '2:9 CONFLICT',
      '3:10 CONFLICT',
      '4:11 CONFLICT',
      '5:16 CONFLICT',
      '6:10 CONFLICT',
      '7:6 CONFLICT',
    ]);
    expect((await problemsOf('principal: 100\n', csv)).map(({ values }) => values)).toEqual([
      { field: 'principal', value: '100', other: 'flows', otherValue: 'flows.csv' },
    ]);
    const list = 'principal: 100\nflows: [{ date: 2026-01-01, amount: 100 }]\n';
    expect((await problemsOf(list)).map(({ values }) => values)).toEqual([
      { field: 'principal', value: '100', other: 'flows', otherValue: '100' },
    ]);
  });
});

describe('cash flows', () => {
  const list = 'flows:\n  - { date: 2026-01-01, amount: 10000 }\n  - { date: 2026-07-02, amount: -10250.5 }\n';
  const csv = 'date,amount\r\n2026-01-01,10000\r\n\r\n2026-07-02,-10250.50\r\n';
  const flows = [
    { on: '2026-01-01', amount: 1_000_000 },
    { on: '2026-07-02', amount: -1_025_050 },
  ];

  it('stand in the scenario or in a file, received above nought', async () => {
    const { terms, chosenBy } = await scenario(list);
    expect(terms).toEqual({ kind: 'flows', flows });
    expect(chosenBy).toEqual({ flows: 'scenario' });
    const apart = await scenario(undefined, csv, ['currency', 'hkd']);
    expect(apart.terms).toEqual({ kind: 'flows', flows });
    expect(apart.chosenBy).toEqual({ currency: 'flag', flows: 'flag' });
  });

  it('of a file win over the list, whatever is wrong with that', async () => {
    expect((await scenario('flows: none\n', csv)).terms).toEqual({ kind: 'flows', flows });
  });

  it.each([
    ['flows: []', ['1:8 MISSING → flows']],
    ['flows:', ['1:1 WRONG_SHAPE']],
    ['flows: 100', ['1:8 WRONG_SHAPE']],
    ['flows: [100]', ['1:9 WRONG_SHAPE']],
    ['flows: [{ date: 2026-01-01 }]', ['1:9 MISSING → flow']],
    ['flows: [{ amount: 5 }]', ['1:9 MISSING → flow']],
    ['flows: [{ date: 2026-02-30, amount: 5 }]', ['1:17 NOT_A_DAY → 2026-02-28']],
    ['flows: [{ date: 1949-12-31, amount: 5 }]', ['1:17 OUT_OF_RANGE → 1950-01-01']],
    ['flows: [{ date: 1950-01-01, amount: 5 }]', []],
    ['flows: [{ date: 1950-01-02, amount: 5 }]', []],
    ['flows: [{ date: 2150-12-30, amount: 5 }]', []],
    ['flows: [{ date: 2150-12-31, amount: 5 }]', []],
    ['flows: [{ date: 2151-01-01, amount: 5 }]', ['1:17 OUT_OF_RANGE → 2150-12-31']],
    ['flows: [{ date: 2026-01-01, amount: -1000000000.01 }]', ['1:37 OUT_OF_RANGE → -1000000000.00']],
    ['flows: [{ date: 2026-01-01, amount: -1000000000 }]', []],
    ['flows: [{ date: 2026-01-01, amount: -999999999.99 }]', []],
    ['flows: [{ date: 2026-01-01, amount: 999999999.99 }]', []],
    ['flows: [{ date: 2026-01-01, amount: 1000000000 }]', []],
    ['flows: [{ date: 2026-01-01, amount: 1000000000.01 }]', ['1:37 OUT_OF_RANGE → 1000000000.00']],
    ['flows: [{ date: 2026-01-01, amount: five }]', ['1:37 NOT_AN_AMOUNT']],
    ['flows: [{ date: 2026-01-01, amount: 5, amout: 6 }]', ['1:40 UNKNOWN_KEY → amount']],
    ['flows: [{ date: 2026-01-01, amount: [5] }]', ['1:37 WRONG_SHAPE']],
  ])('%s', async (text, problems) => {
    expect(await wrongWith(`${text}\n`)).toEqual(problems);
  });

  it('of a file have each its line and column for what is wrong', async () => {
    const text = 'date,amount,note\n2026-01-32,5,\n2026-01-01,"1,200",x\n,-5,\n';
    expect(await wrongWith(undefined, text)).toEqual([
      '1:13 UNKNOWN_KEY',
      '2:1 NOT_A_DAY → 2026-01-31',
      '3:13 NOT_AN_AMOUNT → 1200',
      '4:1 MISSING → flow',
    ]);
  });

  it('of a file are told apart from what is wrong with the scenario', async () => {
    expect(await wrongWith('currency: rmb\n', 'date,amount\nx,5\n')).toEqual(['1:11 UNKNOWN_CHOICE', '2:1 NOT_A_DAY']);
  });

  it('of a file need rows, and a file that is CSV', async () => {
    expect(await problemsOf(undefined, 'date,amount\n')).toEqual([
      { code: 'SCENARIO_EMPTY', place: { kind: 'file', file: 'flows.csv' }, values: { what: 'flows' } },
    ]);
    expect(await wrongWith(undefined, 'date,amount,date\n2026-01-01,5,6\n')).toEqual(['1:13 NOT_CSV']);
    expect((await problemsOf('fee: 5\n', 'date,amount\n')).map(({ code }) => code)).toEqual([
      'SCENARIO_EMPTY',
      'SCENARIO_CONFLICT',
    ]);
  });
});

describe('a scenario that is no map', () => {
  it('is refused', async () => {
    expect(await wrongWith('- 1\n')).toEqual(['1:1 NOT_A_MAP']);
  });
});
