import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import { readPension } from '../../src/scenario/read-pension.ts';
import { reading } from '../helpers/reading.ts';

const { valid: scenario, wrongWith } = reading(readPension, 'li.yaml');

const enough = 'monthly: 955\nyears: 20\n';

describe('a scenario that says only what it must', () => {
  it('is a man in Shenzhen who pays flexibly, follows the floor, and is looked at today', async () => {
    expect(await scenario(enough)).toEqual({
      asOf: '2026-11-23',
      city: 'shenzhen',
      employment: 'flexible',
      sex: 'man',
      monthly: money(95_500),
      basePolicy: 'follow',
      years: 20,
      retire: 'statutory',
      outlook: 'central',
      strict: false,
      overrides: {},
      chosenBy: { monthly: 'scenario', years: 'scenario' },
    });
  });
});

describe('a scenario that says everything', () => {
  it('is read field by field', async () => {
    const text = `plan: pension
title: everything
asOf: 2026-01-31
asKnownOn: "2026-01-01"
city: guangzhou
employment: employee
birth: "1981-11"
sex: woman
line: women-50
start: 2026-03
base: 6000
monthly: 480
basePolicy: fixed
years: 15
retire: 55y6m
outlook: low
strict: true
assumptions:
  wageGrowth: -1%
  creditingRate: 2.62%
  indexation: 0%
  inflation: 1.5 %
  fx: 1.1567
  lifeTable: china
  mortality: 80%
  investmentReturn: 3.5%
`;
    expect(await scenario(text)).toMatchObject({
      asOf: '2026-01-31',
      asKnownOn: '2026-01-01',
      city: 'guangzhou',
      employment: 'employee',
      birth: monthOf(1981, 11),
      sex: 'woman',
      line: 'women-50',
      start: monthOf(2026, 3),
      base: 600_000,
      monthly: 48_000,
      basePolicy: 'fixed',
      years: 15,
      retire: 666,
      outlook: 'low',
      strict: true,
      wageGrowth: rateOf(-1, 100),
      creditingRate: rateOf(262, 10_000),
      indexation: rateOf(0, 1),
      inflation: rateOf(3, 200),
      fx: rateOf(11_567, 10_000),
      lifeTable: 'china',
      mortality: rateOf(4, 5),
      investmentReturn: rateOf(35, 1_000),
    });
  });
});

describe('what is said about living and about other investments', () => {
  it.each([
    ['mortality: 9.99%', ['3:27 OUT_OF_RANGE → 10%']],
    ['mortality: 10%', []],
    ['mortality: 200%', []],
    ['mortality: 200.01%', ['3:27 OUT_OF_RANGE → 200%']],
    ['mortality: 0.8', ['3:27 BARE_RATE → 80%']],
    ['investmentReturn: -5.01%', ['3:34 OUT_OF_RANGE → -5%']],
    ['investmentReturn: -5%', []],
    ['investmentReturn: 15%', []],
    ['investmentReturn: 15.01%', ['3:34 OUT_OF_RANGE → 15%']],
    ['lifeTable: hong-kong', []],
    ['lifeTable: hongkong', ['3:27 UNKNOWN_CHOICE → hong-kong']],
  ])('%s', async (text, problems) => {
    expect(await wrongWith(`${enough}assumptions: { ${text} }\n`)).toEqual(problems);
  });
});

describe('a flag', () => {
  it('wins over the file, and is named as the one who chose', async () => {
    const read = await scenario(`${enough}city: foshan\n`, ['city', 'zhuhai']);
    expect(read.city).toBe('zhuhai');
    expect(read.chosenBy).toEqual({ monthly: 'scenario', years: 'scenario', city: 'flag' });
  });

  it('wins even over what is wrong in the file', async () => {
    expect(await wrongWith(`${enough}city: nowhere\n`, ['city', 'zhuhai'])).toEqual([]);
  });

  it('reaches into a map of the file and leaves the rest of it', async () => {
    const text = `${enough}assumptions: { wageGrowth: 3%, inflation: 2% }\n`;
    const read = await scenario(text, ['assumptions.inflation', '1%']);
    expect([read.wageGrowth, read.inflation]).toEqual([rateOf(3, 100), rateOf(1, 100)]);
    expect(read.chosenBy).toMatchObject({ wageGrowth: 'scenario', inflation: 'flag' });
  });

  it('needs no file', async () => {
    const read = await scenario(undefined, ['monthly', '955'], ['birth', '1981-11']);
    expect(read.chosenBy).toEqual({ monthly: 'flag', birth: 'flag' });
    expect(read.years).toBeUndefined();
  });

  it('given twice counts as it was given last', async () => {
    expect((await scenario(enough, ['years', '15'], ['years', '16'])).years).toBe(16);
  });

  it('is the place of its own problems, the file of the others', async () => {
    expect(await wrongWith('monthly: 955\nyears: 0\n', ['city', 'shenzen'], ['assumptions.wageGrowth', '2'])).toEqual([
      '--city UNKNOWN_CITY → shenzhen',
      '--assumptions.wageGrowth BARE_RATE → 2%',
      '2:8 OUT_OF_RANGE → 1',
    ]);
  });

  it('through something that is not a map leaves that to be found wrong', async () => {
    expect(await wrongWith(`${enough}assumptions: 3\n`, ['assumptions.fx', '1'])).toEqual(['3:14 WRONG_SHAPE']);
    expect(await wrongWith(enough, ['city.name', 'x'])).toEqual(['--city.name WRONG_SHAPE']);
  });
});

describe('a line of retirement', () => {
  it('says the sex of whoever gives only the line', async () => {
    const read = await scenario(enough, ['line', 'women-55']);
    expect([read.sex, read.chosenBy['sex']]).toEqual(['woman', 'flag']);
    expect((await scenario(enough, ['line', 'men-60'])).sex).toBe('man');
  });

  it('fits the sex', async () => {
    expect(await wrongWith(`${enough}sex: man\nline: women-50\n`)).toEqual(['4:7 CONFLICT → men-60']);
    expect(await wrongWith(`${enough}sex: woman\nline: men-60\n`)).toEqual(['4:7 CONFLICT → women-55']);
    expect(await wrongWith(`${enough}sex: woman\nline: women-50\n`)).toEqual([]);
  });
});

describe('what is paid', () => {
  it('is said in one of three ways', async () => {
    expect(await wrongWith('years: 20\n')).toEqual(['1:1 MISSING → payment']);
    expect(await wrongWith('years: 20\nbasePolicy: follow\n')).toEqual(['1:1 MISSING → payment']);
    for (const way of ['monthly: 955', 'base: 4775', 'basePolicy: floor', 'basePolicy: ceiling'])
      expect(await wrongWith(`years: 20\n${way}\n`)).toEqual([]);
  });

  it('may be said twice if both agree to the fen', async () => {
    // 4,775 × 20 % = 955.00; 4,492 × 8 % = 359.36
    expect(await wrongWith('years: 20\nbase: 4775\nmonthly: 954.99\n')).toEqual(['3:10 CONFLICT → 955.00']);
    expect(await wrongWith('years: 20\nbase: 4775\nmonthly: 955\n')).toEqual([]);
    expect(await wrongWith('years: 20\nbase: 4775\nmonthly: 955.01\n')).toEqual(['3:10 CONFLICT → 955.00']);
    expect(await wrongWith('years: 20\nbase: 4492\nmonthly: 359.36\nemployment: employee\n')).toEqual([]);
    // 4,775.52 × 20 % = 955.104, half up 955.10
    expect(await wrongWith('years: 20\nbase: 4775.52\nmonthly: 955.10\n')).toEqual([]);
  });

  it('is not said where the policy says it', async () => {
    expect(await wrongWith('years: 20\nbase: 4775\nbasePolicy: floor\n')).toEqual(['2:7 CONFLICT']);
    expect(await wrongWith('years: 20\nmonthly: 955\nbasePolicy: ceiling\n')).toEqual(['2:10 CONFLICT']);
  });
});

describe('for how long', () => {
  it('is said by years or by birth', async () => {
    expect(await wrongWith('monthly: 955\n')).toEqual(['1:1 MISSING → period']);
    expect(await wrongWith('monthly: 955\nbirth: 1983-12\n')).toEqual([]);
  });

  it('is not missing where it is only wrong', async () => {
    expect(await wrongWith('monthly: 955\nyears: 0\n')).toEqual(['2:8 OUT_OF_RANGE → 1']);
    expect(await wrongWith('monthly: -1\nyears: 20\n')).toEqual(['1:10 OUT_OF_RANGE → 1.00']);
  });
});

describe('the age when payment starts', () => {
  const born = (birth: string) => wrongWith(`monthly: 955\nstart: 2026-12\nbirth: ${birth}\n`);

  it('is at least 16', async () => {
    expect(await born('2011-01')).toEqual(['3:8 OUT_OF_RANGE → 2010-12']);
    expect(await born('2010-12')).toEqual([]);
    expect(await born('2010-11')).toEqual([]);
  });

  it('is counted from the month after the valuation day where no start is given', async () => {
    expect(await wrongWith('monthly: 955\nbirth: 2010-12\n')).toEqual([]);
    expect(await wrongWith('monthly: 955\nbirth: 2011-01\n')).toEqual(['2:8 OUT_OF_RANGE → 2010-12']);
    expect(await wrongWith('monthly: 955\nbirth: 2010-12\nasOf: 2026-10-31\n')).toEqual(['2:8 OUT_OF_RANGE → 2010-11']);
  });

  it('is at most 110', async () => {
    const oldest = (birth: string) => wrongWith(`monthly: 955\nstart: 2070-01\nbirth: ${birth}\n`);
    expect(await oldest('1959-12')).toEqual(['3:8 OUT_OF_RANGE → 1960-01']);
    expect(await oldest('1960-01')).toEqual([]);
    expect(await oldest('1960-02')).toEqual([]);
  });
});

describe('every problem of a file', () => {
  it('is told at once, in the order of the lines', async () => {
    const text = `citty: zhuhai
city: [1]
monthly:
years: 2026-13
assumptions: { wageGrowth: 0.08, inflaton: 2% }
plan: mortgage
wageGrowth: 2%
constructor: 1
__proto__: 2
`;
    expect(await wrongWith(text)).toEqual([
      '1:1 UNKNOWN_KEY → city',
      '2:7 WRONG_SHAPE',
      '3:1 WRONG_SHAPE',
      '4:8 NOT_A_NUMBER',
      '5:28 BARE_RATE → 8%',
      '5:34 UNKNOWN_KEY → inflation',
      '6:7 UNKNOWN_CHOICE',
      '7:1 UNKNOWN_KEY → assumptions.wageGrowth',
      '8:1 UNKNOWN_KEY',
      '9:1 UNKNOWN_KEY',
    ]);
  });

  it('is that of the YAML alone where there is no reading it', async () => {
    expect(await wrongWith('a: 1\na: 2\n')).toEqual(['2:1 NOT_YAML']);
  });
});

describe('a rule that is replaced', () => {
  const override = (text: string) => wrongWith(`${enough}rules:\n  ${text}\n`);

  it('has a value in the shape of the rule', async () => {
    const text = `${enough}rules:
  shenzhen/pension/benefit-base: 12000
  shenzhen/pension/contribution-base-limits: { floor: 4000, ceiling: 20000 }
  national/pension/account-credit-rate: 7.5%
  national/pension/crediting-rate: 0.03
`;
    expect((await scenario(text)).overrides).toEqual({
      'shenzhen/pension/benefit-base': 12_000,
      'shenzhen/pension/contribution-base-limits': { floor: 4000, ceiling: 20_000 },
      'national/pension/account-credit-rate': '0.075',
      'national/pension/crediting-rate': '0.03',
    });
  });

  it('may be replaced from the command line', async () => {
    const read = await scenario(enough, ['rules.shenzhen/pension/benefit-base', '12000']);
    expect(read.overrides).toEqual({ 'shenzhen/pension/benefit-base': 12_000 });
  });

  it.each([
    ['shenzhen/pension/benefit-bas: 1', ['4:3 UNKNOWN_RULE → shenzhen/pension/benefit-base']],
    ['pension/benefit-base: 1', ['4:3 UNKNOWN_RULE → guangdong/pension/benefit-base']],
    ['moon/cheese: 1', ['4:3 UNKNOWN_RULE']],
    ['shenzhen/pension/benefit-base: 120.5', ['4:34 NOT_A_NUMBER']],
    ['shenzhen/pension/benefit-base: 0', ['4:34 OUT_OF_RANGE → 1']],
    ['guangdong/pension/fixed-supplement: -1', ['4:39 OUT_OF_RANGE → 0']],
    ['national/pension/minimum-contribution-months: 1201', ['4:49 OUT_OF_RANGE → 1200']],
    ['shenzhen/pension/benefit-base: { a: 1 }', ['4:34 WRONG_SHAPE']],
    ['shenzhen/pension/contribution-base-limits: 5', ['4:46 WRONG_SHAPE']],
    ['shenzhen/pension/contribution-base-limits: { floor: 1 }', ['4:46 MISSING → keys']],
    ['shenzhen/pension/contribution-base-limits: { floor: 1, ceiling: 2, x: 3 }', ['4:70 UNKNOWN_KEY']],
    ['national/pension/account-credit-rate: 8', ['4:41 OUT_OF_RANGE → 100%']],
    ['national/pension/account-credit-rate: -8%', ['4:41 OUT_OF_RANGE → 0.01%']],
    ['national/pension/account-credit-rate: 0.009%', ['4:41 OUT_OF_RANGE → 0.01%']],
    ['national/pension/crediting-rate: -1%', ['4:36 OUT_OF_RANGE → 0%']],
    ['national/pension/account-credit-rate: much', ['4:41 NOT_A_RATE']],
    ['national/pension/payout-months: [1, 2]', ['4:35 WRONG_SHAPE']],
  ])('%s', async (text, problems) => {
    expect(await override(text)).toEqual(problems);
  });

  it('needs a map of rules', async () => {
    expect(await wrongWith(`${enough}rules: 5\n`)).toEqual(['3:8 WRONG_SHAPE']);
  });
});

describe('papers and employment', () => {
  it('are read as listed', async () => {
    expect(await scenario(`${enough}papers: residence-permit\nemployment: self-employed\n`)).toMatchObject({
      papers: 'residence-permit',
      employment: 'self-employed',
      chosenBy: { papers: 'scenario', employment: 'scenario' },
    });
    expect(await scenario(enough, ['papers', 'none'])).toMatchObject({ papers: 'none', chosenBy: { papers: 'flag' } });
  });

  it('under another name are a problem with the nearest', async () => {
    expect(await wrongWith(`${enough}papers: residence-permits\nemployment: selfemployed\n`)).toEqual([
      '3:9 UNKNOWN_CHOICE → residence-permit',
      '4:13 UNKNOWN_CHOICE → self-employed',
    ]);
  });

  it('of the owner of a business count the monthly payment like that of a flexible worker', async () => {
    const both = ['monthly: 955', 'base: 4775', 'years: 20', 'employment: self-employed', ''].join('\n');
    expect(await wrongWith(both)).toEqual([]);
    expect(await wrongWith(both.replace('955', '382'))).toEqual(['1:10 CONFLICT → 955.00']);
  });
});
