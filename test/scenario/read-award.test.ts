import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readAward } from '../../src/scenario/read-award.ts';
import { reading } from '../helpers/reading.ts';

const { valid: letter, wrongWith } = reading(readAward, 'letter.yaml');

const enough = 'region: guangdong\nindex: 0.4520\nmonths: 213\nbalance: 55389.69\npayoutMonths: 195\n';

describe('a letter that says only what it must', () => {
  it('is looked at today, and states no amounts', async () => {
    expect(await letter(enough)).toEqual({
      asOf: '2026-11-23',
      region: 'guangdong',
      index: 4_520,
      months: 213,
      balance: money(5_538_969),
      payoutMonths: 1_950,
      stated: {},
      strict: false,
      overrides: {},
      chosenBy: {
        region: 'scenario',
        index: 'scenario',
        months: 'scenario',
        balance: 'scenario',
        payoutMonths: 'scenario',
      },
    });
  });
});

describe('a letter that says everything', () => {
  it('is read field by field', async () => {
    const text = `plan: award
title: everything
region: guangdong
benefitBase: 9028.00
index: 0.452
indexSum: 96.2828
months: 213
balance: 55389.69
payoutMonths: 169.5
age: 55y1m
claim: 2025-05
stated: { base: 965.73, account: "284.05", seniority: 68, fixed: 100, transitional: 0, total: 1417.78 }
deemedMonths: 0
indexSumBefore: 54
city: huizhou-urban
deemedAccount: 12000
asOf: 2026-01-31
asKnownOn: 2026-01-01
strict: true
rules: { guangdong/pension/fixed-supplement: 110 }
`;
    expect(await letter(text)).toMatchObject({
      benefitBase: 9_028,
      index: 4_520,
      indexSum: 962_828,
      payoutMonths: 1_695,
      age: 661,
      claim: monthOf(2025, 5),
      stated: { base: 96_573, account: 28_405, seniority: 6_800, fixed: 10_000, transitional: 0, total: 141_778 },
      deemedMonths: 0,
      indexSumBefore: 540_000,
      city: 'huizhou-urban',
      deemedAccount: 1_200_000,
      asOf: '2026-01-31',
      asKnownOn: '2026-01-01',
      strict: true,
      overrides: { 'guangdong/pension/fixed-supplement': 110 },
    });
  });

  it('in Shenzhen has what only its letters print', async () => {
    const text = `${enough.replace('guangdong', 'shenzhen')}deemedMonths: 40\nindexBefore: 1.25\noldIndexWage: 1000\noldShare: 15%\ncity: shenzhen\n`;
    expect(await letter(text)).toMatchObject({
      indexBefore: 12_500,
      oldIndexWage: 100_000,
      oldShare: rateOf(15, 100),
    });
  });
});

describe('the index', () => {
  it('is the sum of the monthly indices over the months where only that is given', async () => {
    // 96.2828 ÷ 213 = 0.45203…
    expect((await letter(enough.replace('index: 0.4520', 'indexSum: 96.2828'))).index).toBe(4_520);
  });

  it.each([
    ['0.4519', ['2:8 CONFLICT → 0.4520']],
    ['0.4520', []],
    ['0.4521', ['2:8 CONFLICT → 0.4520']],
  ])('%s agrees with the sum or not', async (index, problems) => {
    expect(await wrongWith(`${enough.replace('0.4520', index)}indexSum: 96.2828\n`)).toEqual(problems);
  });

  it.each([
    ['0', ['2:8 OUT_OF_RANGE → 0.0001']],
    ['0.0001', []],
    ['5', []],
    ['5.0001', ['2:8 OUT_OF_RANGE → 5.0000']],
    ['0.45201', ['2:8 NOT_A_NUMBER → 0.4520']],
    ['45.2%', ['2:8 NOT_A_NUMBER']],
  ])('may be %s or not', async (index, problems) => {
    expect(await wrongWith(enough.replace('0.4520', index))).toEqual(problems);
  });
});

describe('the payout months', () => {
  const withLines = (lines: string) => wrongWith(enough.replace('payoutMonths: 195\n', lines));

  it('are needed, or the age', async () => {
    expect(await withLines('')).toEqual(['1:1 MISSING → payout']);
    expect(await withLines('age: 50\n')).toEqual([]);
  });

  it.each([
    // At 55 years 1 month 170 − 6 ÷ 12 = 169.5
    ['169.4', ['5:15 CONFLICT → 169.5']],
    ['169.5', []],
    ['169.6', ['5:15 CONFLICT → 169.5']],
  ])('%s agree with the age or not', async (payout, problems) => {
    expect(await withLines(`payoutMonths: ${payout}\nage: 55y1m\nclaim: 2025-01\n`)).toEqual(problems);
  });

  it('are not compared where the rules of the month have none', async () => {
    expect(await withLines('payoutMonths: 169.4\nage: 55y1m\nclaim: 2024-12\n')).toEqual([]);
    expect(await withLines('payoutMonths: 169.4\nage: 55y1m\nclaim: 1990-01\n')).toEqual([]);
    expect(await withLines('payoutMonths: 169.4\nage: 55y1m\nclaim: 2025-01\nasKnownOn: 2024-12-31\n')).toEqual([]);
    // Whole years have been in the table since 2006.
    expect(await withLines('payoutMonths: 169.4\nage: 55\nclaim: 2024-12\n')).toEqual(['5:15 CONFLICT → 170.0']);
  });

  it('are compared in the month of the valuation where no month is given, and past 70 with the last', async () => {
    expect(await withLines('payoutMonths: 169.4\nage: 55y1m\nasOf: 2025-01-31\n')).toEqual(['5:15 CONFLICT → 169.5']);
    expect(await withLines('payoutMonths: 169.4\nage: 55y1m\nasOf: 2024-12-31\n')).toEqual([]);
    expect(await withLines('payoutMonths: 56\nage: 72y3m\n')).toEqual([]);
    expect(await withLines('payoutMonths: 57\nage: 72y3m\n')).toEqual(['5:15 CONFLICT → 56.0']);
  });

  it('are compared with a table of one’s own', async () => {
    const table = Array.from({ length: 31 }, (_, age) => 300 - age).join(', ');
    const rules = `rules: { national/pension/payout-months: [${table}] }\n`;
    expect(await withLines(`payoutMonths: 195\nage: 50\n${rules}`)).toEqual(['5:15 CONFLICT → 290.0']);
  });
});

describe('the stated amounts', () => {
  const statedIn = async (text: string) => (await letter(`${enough}stated: ${text}\n`)).stated;

  it('are a map or the same as text', async () => {
    const amounts = { base: 96_573, allowances: 16_800, total: 141_778 };
    expect(await statedIn('{ base: 965.73, allowances: 168, total: 1417.78 }')).toEqual(amounts);
    expect(await statedIn('base=965.73,allowances=168,total=1417.78')).toEqual(amounts);
    expect(await statedIn('" base = 965.73 ; allowances:168，total=1417.78 "')).toEqual(amounts);
    const flags = await letter(enough, ['stated', 'base=965.73'], ['region', 'guangdong']);
    expect([flags.stated, flags.chosenBy['stated']]).toEqual([{ base: 96_573 }, 'flag']);
  });

  it('may be set one by one', async () => {
    const text = `${enough}stated: { base: 1, total: 2 }\n`;
    const { stated, chosenBy } = await letter(text, ['stated.base', '3']);
    expect([stated, chosenBy['stated']]).toEqual([{ base: 300, total: 200 }, 'flag']);
  });

  it.each([
    ['{ bse: 965.73 }', ['6:11 UNKNOWN_KEY → base']],
    ['{ base: 1,163.39 }', ['6:19 UNKNOWN_KEY']],
    ['{ base: "1,163.39" }', ['6:17 NOT_AN_AMOUNT → 1163.39']],
    ['{ base: -1 }', ['6:17 OUT_OF_RANGE → 0.00']],
    ['{ base: [1] }', ['6:17 WRONG_SHAPE']],
    ['{ base: }', ['6:11 WRONG_SHAPE']],
    ['{ base: 965.731, accuont: 1 }', ['6:17 NOT_AN_AMOUNT', '6:26 UNKNOWN_KEY → account']],
    ['{ allowances: 168, fixed: 100 }', ['6:23 CONFLICT']],
    ['[1, 2]', ['6:9 WRONG_SHAPE']],
    ['965.73', ['6:9 WRONG_SHAPE']],
    ['', ['6:1 WRONG_SHAPE']],
    ['bse=1', ['6:9 UNKNOWN_KEY → base']],
    ['"base=1,163.39,total=x"', ['6:9 NOT_AN_AMOUNT → 1163.39', '6:9 NOT_AN_AMOUNT']],
    ['base=1,base=2', ['6:9 CONFLICT']],
    ['allowances=168,seniority=68', ['6:9 CONFLICT']],
  ])('%s', async (text, problems) => {
    expect(await wrongWith(`${enough}stated: ${text}\n`)).toEqual(problems);
  });

  it('given by flag have the flag for their place', async () => {
    expect(await wrongWith(enough, ['stated', 'bse=1'])).toEqual(['--stated UNKNOWN_KEY → base']);
    expect(await wrongWith(`${enough}stated: { base: 1 }\n`, ['stated', 'base=x'])).toEqual(['--stated NOT_AN_AMOUNT']);
  });
});

describe('what every letter prints', () => {
  it('is missed, all of it at once', async () => {
    expect(await wrongWith('title: nothing\n')).toEqual([
      '1:1 MISSING → region',
      '1:1 MISSING → index',
      '1:1 MISSING → months',
      '1:1 MISSING → balance',
      '1:1 MISSING → payout',
    ]);
    expect(await wrongWith(undefined)).toContain('MISSING → region');
  });

  it('is not missing where it is only wrong', async () => {
    expect(
      await wrongWith(
        'region: guangdon\nindex: x\nmonths: 0\nbalance: -1\npayoutMonths: 131.45\nbenefitBase: 9028.5\nclaim: 2026-13\nage: soon\n',
      ),
    ).toEqual([
      '1:9 UNKNOWN_CHOICE → guangdong',
      '2:8 NOT_A_NUMBER',
      '3:9 OUT_OF_RANGE → 1',
      '4:10 OUT_OF_RANGE → 0.00',
      '5:15 NOT_A_NUMBER → 131.5',
      '6:14 NOT_A_NUMBER → 9029',
      '7:8 NOT_A_MONTH → 2026-12',
      '8:6 NOT_AN_AGE',
    ]);
  });
});

describe('service before July 1998', () => {
  it.each([
    ['deemedMonths: 212', []],
    ['deemedMonths: 213', []],
    ['deemedMonths: 214', ['6:15 OUT_OF_RANGE → 213']],
    ['city: jiangmen\ncityIndex: 1.066', ['7:12 CONFLICT']],
    ['city: macau', ['6:7 UNKNOWN_CITY']],
    ['indexBefore: 1.2', ['6:14 CONFLICT']],
    ['oldIndexWage: 1000', ['6:15 CONFLICT']],
    ['oldShare: 15%', ['6:11 CONFLICT']],
    ['oldShare: 0.15', ['6:11 BARE_RATE → 15%']],
  ])('in Guangdong: %s', async (text, problems) => {
    expect(await wrongWith(`${enough}${text}\n`)).toEqual(problems);
  });

  it.each([
    ['city: shenzhen', []],
    ['city: jiangmen', ['6:7 CONFLICT']],
    ['cityIndex: 1.2', ['6:12 CONFLICT']],
    ['indexSumBefore: 54', ['6:17 CONFLICT']],
    ['deemedAccount: 1000', ['6:16 CONFLICT']],
  ])('in Shenzhen: %s', async (text, problems) => {
    expect(await wrongWith(`${enough.replace('guangdong', 'shenzhen')}${text}\n`)).toEqual(problems);
  });
});

it('a file that is no map and a rule that is none are told like everywhere', async () => {
  expect(await wrongWith('- 1\n')).toEqual(['1:1 NOT_A_MAP']);
  expect(await wrongWith(`${enough}rules: { moon/cheese: 1 }\nplan: wages\n`)).toEqual([
    '6:10 UNKNOWN_RULE',
    '7:7 UNKNOWN_CHOICE',
  ]);
});

it('a file for another plan is told as that and no more', async () => {
  expect(await wrongWith('plan: pension\nmonthly: 955\nyears: 20\nvisits: 3\n')).toEqual(['1:7 OTHER_PLAN']);
});
