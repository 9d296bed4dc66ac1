import { describe, expect, it } from 'vitest';
import { money } from '../../src/quantities/money.ts';
import { monthOf } from '../../src/quantities/months.ts';
import { rateOf } from '../../src/quantities/rate.ts';
import type { compareFields } from '../../src/scenario/compare-fields.ts';
import { readCompare } from '../../src/scenario/read-compare.ts';
import { reading } from '../helpers/reading.ts';

const { read, valid: scenario, wrongWith } = reading(readCompare, 'li.yaml');

/** The values of every problem, as its sentence gets them. */
async function valuesOf(...given: Parameters<typeof read>): Promise<readonly unknown[]> {
  const outcome = await read(...given);
  return outcome.ok ? [] : outcome.problems.map(({ values }) => values);
}

describe('a comparison that says only a month of birth', () => {
  it('is of a man at work to 65, his MPF drawn to 85, on the floor in Shenzhen to the minimum', async () => {
    expect(await scenario(undefined, ['birth', '1981-05'])).toEqual({
      asOf: '2026-11-23',
      birth: monthOf(1981, 5),
      sex: 'man',
      monthlyIncome: 0,
      job: 'employee',
      paysYearly: false,
      workUntil: 780,
      mpfBalance: 0,
      voluntary: 0,
      withdraw: 'retirement',
      drawdown: { kind: 'to-age', age: 1020 },
      city: 'shenzhen',
      employment: 'flexible',
      basePolicy: 'floor',
      retire: 'statutory',
      couple: false,
      spouseIncome: 0,
      spouseAssets: 0,
      otherIncome: 0,
      assets: 0,
      living: 'hong-kong',
      government: 'counted',
      spendingCurrency: 'HKD',
      outlook: 'central',
      fxPath: 'flat',
      seed: 1,
      strict: false,
      overrides: {},
      chosenBy: { birth: 'flag' },
    });
  });

  it('and a payment follows with its base', async () => {
    expect((await scenario('birth: 1981-05\nmonthly: 955\n')).basePolicy).toBe('follow');
    expect((await scenario('birth: 1981-05\nmonthly: 955\nbasePolicy: fixed\n')).basePolicy).toBe('fixed');
    expect((await scenario('birth: 1981-05\nbasePolicy: ceiling\n')).basePolicy).toBe('ceiling');
  });

  it('and a retirement line has the sex of the line, chosen with it', async () => {
    const women = await scenario('birth: 1981-05\nline: women-50\n');
    expect([women.sex, women.chosenBy['sex']]).toEqual(['woman', 'scenario']);
    const men = await scenario('birth: 1981-05\n', ['line', 'men-60']);
    expect([men.sex, men.chosenBy['sex']]).toEqual(['man', 'flag']);
    const both = await scenario('birth: 1981-05\nsex: woman\n', ['line', 'women-55']);
    expect([both.sex, both.chosenBy['sex']]).toEqual(['woman', 'scenario']);
  });
});

/** A text for each field, by path, and what it is read as. */
const everything = {
  plan: ['compare-mpf', undefined],
  title: ['everything', 'everything'],
  birth: ['1981-05', monthOf(1981, 5)],
  sex: ['woman', 'woman'],
  monthlyIncome: ['25000.50', money(2_500_050)],
  job: ['casual', 'casual'],
  casualDays: ['22', 22],
  paysYearly: ['false', false],
  employedFrom: ['2026-11-15', '2026-11-15'],
  workUntil: ['62y6m', 750],
  mpfBalance: ['400000', money(40_000_000)],
  mpfFunds: ['default-strategy', 'default-strategy'],
  voluntary: ['1500', money(150_000)],
  taxRate: ['10%', rateOf(1, 10)],
  withdraw: ['early-retirement', 'early-retirement'],
  withdrawAt: ['63y1m', 757],
  drawdown: ['over-20-years', { kind: 'over', months: 240 }],
  monthly: ['955.05', money(95_505)],
  basePolicy: ['fixed', 'fixed'],
  years: ['20', 20],
  city: ['zhuhai', 'zhuhai'],
  employment: ['employee', 'employee'],
  line: ['women-55', 'women-55'],
  start: ['2027-01', monthOf(2027, 1)],
  retire: ['57y2m', 686],
  spending: ['8000.05', money(800_005)],
  spendingCurrency: ['cny', 'CNY'],
  living: ['guangdong', 'guangdong'],
  government: ['left-out', 'left-out'],
  couple: ['true', true],
  spouseIncome: ['3000', money(300_000)],
  spouseAssets: ['150000', money(15_000_000)],
  otherIncome: ['1000', money(100_000)],
  assets: ['50000', money(5_000_000)],
  outlook: ['low', 'low'],
  'assumptions.incomeGrowth': ['-1%', rateOf(-1, 100)],
  'assumptions.mpfReturn': ['5.25%', rateOf(525, 10_000)],
  'assumptions.mpfFee': ['1.4%', rateOf(14, 1_000)],
  'assumptions.age65PlusReturn': ['3%', rateOf(3, 100)],
  'assumptions.relevantIncomeGrowth': ['2%', rateOf(2, 100)],
  'assumptions.wageGrowth': ['4%', rateOf(4, 100)],
  'assumptions.creditingRate': ['2.62%', rateOf(262, 10_000)],
  'assumptions.indexation': ['1%', rateOf(1, 100)],
  'assumptions.inflationHk': ['2.5%', rateOf(25, 1_000)],
  'assumptions.inflationCn': ['0.5%', rateOf(5, 1_000)],
  'assumptions.fx': ['1.1', rateOf(11, 10)],
  'assumptions.fxPath': ['-1%', rateOf(-1, 100)],
  'assumptions.lifeTable': ['china', 'china'],
  'assumptions.mortality': ['90%', rateOf(9, 10)],
  simulate: ['10000', 10_000],
  seed: ['7', 7],
  'assumptions.volatility': ['15%', rateOf(15, 100)],
  'assumptions.shocks': ['50%', rateOf(1, 2)],
  'assumptions.returnFxCorrelation': ['-30%', rateOf(-3, 10)],
  asOf: ['2026-11-30', '2026-11-30'],
  asKnownOn: ['2026-11-01', '2026-11-01'],
  strict: ['true', true],
} as const satisfies Readonly<Record<(typeof compareFields)[number]['path'], readonly [string, unknown]>>;

const fields = Object.entries(everything);
const lastStep = (path: string): string => path.split('.').at(-1) ?? path;
const given = fields.filter(([, [, value]]) => value !== undefined);
const asRead = Object.fromEntries(given.map(([path, [, value]]) => [lastStep(path), value]));
const choosers = (chooser: string) => Object.fromEntries(fields.map(([path]) => [lastStep(path), chooser]));

const isTop = ([path]: (typeof fields)[number]) => !path.includes('.');
const lines = (some: typeof fields, indent = '') =>
  some.map(([path, [text]]) => `${indent}${lastStep(path)}: ${text}\n`).join('');
const everyLine = `${lines(fields.filter(isTop))}assumptions:\n${lines(
  fields.filter((field) => !isTop(field)),
  '  ',
)}`;

describe('a comparison that says everything', () => {
  it('is read field by field from a file', async () => {
    const text = `${everyLine}rules: { national/pension/youngest-age: 216 }\n`;
    const overrides = { 'national/pension/youngest-age': 216 };
    expect(await scenario(text)).toEqual({ ...asRead, overrides, chosenBy: choosers('scenario') });
  });

  it('is read field by field from settings, which chose it', async () => {
    const settings = fields.map(([path, [text]]) => [path, text] as const);
    expect(await scenario(undefined, ...settings)).toEqual({ ...asRead, overrides: {}, chosenBy: choosers('flag') });
  });

  // Another text for every field, in the file, must leave no trace beside a setting.
  it.each(given)('takes %s from a setting over the file', async (path, [text, value]) => {
    const name = lastStep(path);
    const other: Readonly<Record<string, string>> = { ...otherTexts };
    const file = everyLine.replace(new RegExp(`^( *${name}): .*$`, 'm'), `$1: ${other[path] ?? 'title'}`);
    expect(file).not.toBe(everyLine);
    const found = await read(file, [path, text]);
    expect(found.ok ? [] : found.problems).toEqual([]);
    const got = await scenario(file, [path, text]);
    expect([got[name as keyof typeof got], got.chosenBy[name]]).toEqual([value, 'flag']);
  });
});

/** Texts that are valid in place of those above, and mean something else. */
const otherTexts = {
  ...{ title: 'another', birth: '1982-06', sex: 'man', monthlyIncome: '1', job: 'employee', casualDays: '1' },
  ...{ paysYearly: 'true', employedFrom: '2026-11-16', workUntil: '60', mpfBalance: '1', mpfFunds: 'bond' },
  ...{ voluntary: '1', taxRate: '2%', withdraw: 'retirement', withdrawAt: '70', drawdown: 'annuity', monthly: '1000' },
  ...{ basePolicy: 'follow', years: '1', city: 'foshan', employment: 'flexible', line: 'men-60', start: '2027-02' },
  ...{ retire: 'earliest', spending: '1', spendingCurrency: 'hkd', living: 'elsewhere', government: 'counted' },
  ...{ couple: 'false', spouseIncome: '1', spouseAssets: '1', otherIncome: '1', assets: '1', outlook: 'high' },
  ...{ simulate: '1', seed: '1', asOf: '2026-11-29', asKnownOn: '2026-10-01', strict: 'false' },
  ...{ 'assumptions.incomeGrowth': '1%', 'assumptions.mpfReturn': '1%', 'assumptions.mpfFee': '1%' },
  ...{ 'assumptions.age65PlusReturn': '1%', 'assumptions.relevantIncomeGrowth': '1%', 'assumptions.wageGrowth': '1%' },
  ...{ 'assumptions.creditingRate': '1%', 'assumptions.indexation': '2%', 'assumptions.inflationHk': '1%' },
  ...{ 'assumptions.inflationCn': '1%', 'assumptions.fx': '1.2', 'assumptions.fxPath': 'ppp' },
  ...{ 'assumptions.lifeTable': 'hong-kong', 'assumptions.mortality': '100%', 'assumptions.volatility': '1%' },
  ...{ 'assumptions.shocks': '1%', 'assumptions.returnFxCorrelation': '1%' },
} satisfies Readonly<Record<Exclude<keyof typeof everything, 'plan'>, string>>;

describe('the path of the exchange rate', () => {
  it.each([
    ['flat', 'flat'],
    ['ppp', 'ppp'],
    ['-20%', rateOf(-1, 5)],
    ['0%', rateOf(0, 1)],
    ['20%', rateOf(1, 5)],
  ])('may be %s', async (text, value) => {
    expect((await scenario(`birth: 1981-05\nassumptions: { fxPath: ${text} }\n`)).fxPath).toEqual(value);
  });
});

describe('a field outside its bounds', () => {
  it.each([
    ['plan: pension', ['2:7 OTHER_PLAN']],
    ['plan: compare', ['2:7 UNKNOWN_CHOICE → compare-mpf']],
    ['sex: men', ['2:6 UNKNOWN_CHOICE → man']],
    ['monthlyIncome: -0.01', ['2:16 OUT_OF_RANGE → 0.00']],
    ['monthlyIncome: 0', []],
    ['monthlyIncome: 0.01', []],
    ['monthlyIncome: 9999999.99', []],
    ['monthlyIncome: 10000000', []],
    ['monthlyIncome: 10000000.01', ['2:16 OUT_OF_RANGE → 10000000.00']],
    ['monthlyIncome: HK$25,000', ['2:16 NOT_AN_AMOUNT → 25000']],
    ['monthlyIncome: 25k', ['2:16 NOT_AN_AMOUNT']],
    ['job: employe', ['2:6 UNKNOWN_CHOICE → employee']],
    ['casualDays: 0', ['2:13 OUT_OF_RANGE → 1']],
    ['job: casual\ncasualDays: 1', []],
    ['job: casual\ncasualDays: 2', []],
    ['job: casual\ncasualDays: 30', []],
    ['job: casual\ncasualDays: 31', []],
    ['casualDays: 32', ['2:13 OUT_OF_RANGE → 31']],
    ['casualDays: 1.5', ['2:13 NOT_A_NUMBER']],
    ['paysYearly: yes', ['2:13 UNKNOWN_CHOICE']],
    ['employedFrom: 1949-12-31', ['2:15 OUT_OF_RANGE → 1950-01-01']],
    ['employedFrom: 1950-01-01', []],
    ['employedFrom: 2150-12-31', []],
    ['employedFrom: 2151-01-01', ['2:15 OUT_OF_RANGE → 2150-12-31']],
    ['employedFrom: 2026-11', ['2:15 NOT_A_DAY → 2026-11-01']],
    ['workUntil: 17y11m', ['2:12 OUT_OF_RANGE → 18y0m']],
    ['workUntil: 18', []],
    ['workUntil: 18y1m', []],
    ['workUntil: 64y11m', []],
    ['workUntil: 65', []],
    ['workUntil: 65y1m', ['2:12 OUT_OF_RANGE → 65y0m']],
    ['workUntil: 65y12m', ['2:12 NOT_AN_AGE']],
    ['workUntil: retirement', ['2:12 NOT_AN_AGE']],
    ['mpfBalance: -1', ['2:13 OUT_OF_RANGE → 0.00']],
    ['mpfBalance: 0', []],
    ['mpfBalance: 100000000', []],
    ['mpfBalance: 100000000.01', ['2:13 OUT_OF_RANGE → 100000000.00']],
    ['mpfFunds: bonds', ['2:11 UNKNOWN_CHOICE → bond']],
    ['mpfFunds: equity', []],
    ['mpfFunds: mixed', []],
    ['mpfFunds: guaranteed', []],
    ['mpfFunds: conservative', []],
    ['voluntary: -1', ['2:12 OUT_OF_RANGE → 0.00']],
    ['voluntary: 10000000.01', ['2:12 OUT_OF_RANGE → 10000000.00']],
    ['taxRate: -0.01%', ['2:10 OUT_OF_RANGE → 0%']],
    ['taxRate: 0%', []],
    ['taxRate: 16.99%', []],
    ['taxRate: 17%', []],
    ['taxRate: 17.01%', ['2:10 OUT_OF_RANGE → 17%']],
    ['taxRate: 0.1', ['2:10 BARE_RATE → 10%']],
    ['taxRate: 10', ['2:10 BARE_RATE → 10%']],
    ['taxRate: ten', ['2:10 NOT_A_RATE']],
    ['withdraw: early', ['2:11 UNKNOWN_CHOICE → early-retirement']],
    ['withdraw: retirment', ['2:11 UNKNOWN_CHOICE → retirement']],
    ['withdrawAt: 17y11m', ['2:13 OUT_OF_RANGE → 18y0m']],
    ['withdrawAt: 100', []],
    ['withdrawAt: 99y11m', []],
    ['withdrawAt: 100y1m', ['2:13 OUT_OF_RANGE → 100y0m']],
    ['drawdown: until-85', ['2:11 NOT_A_DRAWDOWN']],
    ['drawdown: to-111', ['2:11 OUT_OF_RANGE → to-110y0m']],
    ['drawdown: over-61-years', ['2:11 OUT_OF_RANGE → over-60-years']],
    ['drawdown: 0.5%', ['2:11 OUT_OF_RANGE → 1%']],
    ['drawdown: 0.04', ['2:11 BARE_RATE → 4%']],
    ['monthly: 0.99', ['2:10 OUT_OF_RANGE → 1.00']],
    ['monthly: 1', []],
    ['monthly: RMB 955', ['2:10 NOT_AN_AMOUNT → 955']],
    ['basePolicy: flor', ['2:13 UNKNOWN_CHOICE → floor']],
    ['years: 0', ['2:8 OUT_OF_RANGE → 1']],
    ['years: 60', []],
    ['years: 61', ['2:8 OUT_OF_RANGE → 60']],
    ['city: shenzen', ['2:7 UNKNOWN_CITY → shenzhen']],
    ['employment: flexibel', ['2:13 UNKNOWN_CHOICE → flexible']],
    ['line: men-63', ['2:7 UNKNOWN_CHOICE → men-60']],
    ['start: 2026-13', ['2:8 NOT_A_MONTH → 2026-12']],
    ['retire: soon', ['2:9 NOT_AN_AGE']],
    ['spending: 0', ['2:11 OUT_OF_RANGE → 0.01']],
    ['spending: 0.01', []],
    ['spending: 0.02', []],
    ['spending: 10000000', []],
    ['spending: 10000000.01', ['2:11 OUT_OF_RANGE → 10000000.00']],
    ['spending: HKD 12,000', ['2:11 NOT_AN_AMOUNT → 12000']],
    ['spending: 8000元', ['2:11 NOT_AN_AMOUNT → 8000']],
    ['spendingCurrency: rmb', ['2:19 UNKNOWN_CHOICE']],
    ['spendingCurrency: HKD', ['2:19 UNKNOWN_CHOICE → hkd']],
    ['living: hongkong', ['2:9 UNKNOWN_CHOICE → hong-kong']],
    ['living: elsewhere', []],
    ['government: counts', ['2:13 UNKNOWN_CHOICE → counted']],
    ['couple: 1', ['2:9 UNKNOWN_CHOICE']],
    ['otherIncome: -1', ['2:14 OUT_OF_RANGE → 0.00']],
    ['otherIncome: 10000000.01', ['2:14 OUT_OF_RANGE → 10000000.00']],
    ['assets: -1', ['2:9 OUT_OF_RANGE → 0.00']],
    ['assets: 100000000.01', ['2:9 OUT_OF_RANGE → 100000000.00']],
    ['couple: true\nspouseIncome: 10000000.01', ['3:15 OUT_OF_RANGE → 10000000.00']],
    ['couple: true\nspouseAssets: 100000000.01', ['3:15 OUT_OF_RANGE → 100000000.00']],
    ['outlook: hihg', ['2:10 UNKNOWN_CHOICE → high']],
    ['simulate: 0', ['2:11 OUT_OF_RANGE → 1']],
    ['simulate: 1', []],
    ['simulate: 2', []],
    ['simulate: 999999', []],
    ['simulate: 1000000', []],
    ['simulate: 1000001', ['2:11 OUT_OF_RANGE → 1000000']],
    ['simulate: many', ['2:11 NOT_A_NUMBER']],
    ['seed: -1', ['2:7 OUT_OF_RANGE → 0']],
    ['seed: 0', []],
    ['seed: 2147483647', []],
    ['seed: 2147483648', ['2:7 OUT_OF_RANGE → 2147483647']],
    ['seed: 1e3', ['2:7 NOT_A_NUMBER']],
    ['asOf: 2026-02-30', ['2:7 NOT_A_DAY → 2026-02-28']],
    ['asKnownOn: 2151-01-01', ['2:12 OUT_OF_RANGE → 2150-12-31']],
    ['strict: yes', ['2:9 UNKNOWN_CHOICE']],
    ['assumptions: 2%', ['2:14 WRONG_SHAPE']],
    ['assumptions: { inflation: 2% }', ['2:16 UNKNOWN_KEY → inflationHk']],
    ['mpfReturn: 2%', ['2:1 UNKNOWN_KEY → assumptions.mpfReturn']],
    ['mpfBalanc: 2', ['2:1 UNKNOWN_KEY → mpfBalance']],
    ['rules: { moon/cheese: 1 }', ['2:10 UNKNOWN_RULE']],
    ['title: { a: b }', ['2:8 WRONG_SHAPE']],
  ])('is told, and one at them is not: %s', async (line, problems) => {
    const paths = line.startsWith('seed') ? 'simulate: 10\n' : '';
    expect(await wrongWith(`birth: 1981-05\n${line}\n${paths}`)).toEqual(problems);
  });

  it.each([
    ...(['incomeGrowth', 'mpfReturn', 'relevantIncomeGrowth', 'wageGrowth', 'inflationHk', 'inflationCn'] as const).map(
      (name) => [name, -5, 15] as const,
    ),
    ['mpfFee', 0, 5],
    ['creditingRate', 0, 15],
    ['indexation', 0, 15],
    ['fxPath', -20, 20],
    ['mortality', 10, 200],
    ['volatility', 0, 60],
    ['shocks', 0, 300],
    ['returnFxCorrelation', -95, 95],
  ] as const)('is told of %s, from %i to %i percent', async (name, from, to) => {
    const column = 18 + name.length;
    const asked = (text: string) => wrongWith(`birth: 1981-05\nassumptions: { ${name}: ${text} }\nsimulate: 10\n`);
    expect(await asked(`${(from - 0.01).toFixed(2)}%`)).toEqual([`2:${column} OUT_OF_RANGE → ${from}%`]);
    expect(await asked(`${from}%`)).toEqual([]);
    expect(await asked(`${(from + 0.01).toFixed(2)}%`)).toEqual([]);
    expect(await asked(`${(to - 0.01).toFixed(2)}%`)).toEqual([]);
    expect(await asked(`${to}%`)).toEqual([]);
    expect(await asked(`${(to + 0.01).toFixed(2)}%`)).toEqual([`2:${column} OUT_OF_RANGE → ${to}%`]);
    expect((await asked('0.1'))[0]).toMatch(`2:${column} BARE_RATE → ${to < 10 ? '0.1%' : '10%'}`);
    expect((await asked('high'))[0]).toMatch(`2:${column} NOT_A_RATE`);
  });

  it.each([
    ['0.49', ['2:20 OUT_OF_RANGE → 0.5']],
    ['0.5', []],
    ['0.51', []],
    ['2', []],
    ['2.01', ['2:20 OUT_OF_RANGE → 2']],
    ['110%', ['2:20 NOT_A_NUMBER']],
  ])('is told of the exchange rate: %s', async (text, problems) => {
    expect(await wrongWith(`birth: 1981-05\nassumptions: { fx: ${text} }\n`)).toEqual(problems);
  });

  it('is told with the range that is allowed', async () => {
    expect(await valuesOf('birth: 1981-05\nmonthlyIncome: -1\nassumptions: { mpfFee: 6% }\n')).toEqual([
      { value: '-1', from: '0.00', to: '10000000.00', nearest: '0.00' },
      { value: '6%', from: '0%', to: '5%', nearest: '5%' },
    ]);
  });
});

describe('the month of birth', () => {
  it('is needed', async () => {
    expect(await wrongWith(undefined)).toEqual(['MISSING → birth-of-comparison']);
    expect(await wrongWith('title: mine\n')).toEqual(['1:1 MISSING → birth-of-comparison']);
  });

  it.each([
    ['1899-12', ['1:8 OUT_OF_RANGE → 1900-01']],
    ['1926-11', ['1:8 OUT_OF_RANGE → 1926-12']],
    ['1926-12', []],
    ['1927-01', []],
    ['1949-12', []],
    ['2010-11', []],
    ['2010-12', []],
    ['2011-01', ['1:8 OUT_OF_RANGE → 2010-12']],
    ['1981', ['1:8 NOT_A_MONTH']],
    ['05/1981', ['1:8 NOT_A_MONTH → 1981-05']],
  ])('of %s makes an age from 16 to 100 when payment starts, or not', async (birth, problems) => {
    expect(await wrongWith(`birth: ${birth}\n`)).toEqual(problems);
  });

  it('is told once where it is out of range, beside what else is', async () => {
    const text = 'birth: 1890-01\nstart: 2027-01\ndrawdown: to-60\n';
    expect(await wrongWith(text)).toEqual(['1:8 OUT_OF_RANGE → 1900-01']);
  });

  it('is held against the first month of payment', async () => {
    expect(await wrongWith('birth: 2011-01\nstart: 2027-01\n')).toEqual([]);
    expect(await valuesOf('birth: 2011-02\nstart: 2027-01\n')).toEqual([
      { value: '2011-02', from: '1927-01', to: '2011-01', nearest: '2011-01', why: 'compared', start: '2027-01' },
    ]);
    expect(await wrongWith('birth: 2011-01\nasOf: 2026-12-31\n')).toEqual([]);
  });
});

describe('the first month of payment', () => {
  it.each([
    ['2026-10', ['1:8 OUT_OF_RANGE → 2026-11']],
    ['2026-11', []],
    ['2026-12', []],
    ['2076-10', []],
    ['2076-11', []],
    ['2076-12', ['1:8 OUT_OF_RANGE → 2076-11']],
  ])('of %s is this month or one of the fifty years to come, or not', async (start, problems) => {
    expect(await wrongWith(`start: ${start}\nbirth: 2000-05\n`)).toEqual(problems);
  });

  it('goes by the valuation day', async () => {
    expect(await wrongWith('start: 2020-01\nbirth: 1981-05\nasOf: 2020-01-31\n')).toEqual([]);
    expect(await wrongWith('start: 2020-01\nbirth: 1981-05\nasOf: 2020-02-01\n')).toEqual([
      '1:8 OUT_OF_RANGE → 2020-02',
    ]);
  });
});

describe('what the mainland is paid', () => {
  it.each([
    ['basePolicy: floor\n', []],
    ['basePolicy: ceiling\n', []],
    ['basePolicy: follow\n', ['1:1 MISSING → monthly']],
    ['basePolicy: fixed\n', ['1:1 MISSING → monthly']],
    ['basePolicy: follow\nmonthly: 955\n', []],
    ['basePolicy: floor\nmonthly: 955\n', ['3:10 CONFLICT']],
    ['basePolicy: ceiling\nmonthly: 955\n', ['3:10 CONFLICT']],
    ['basePolicy: follow\nmonthly: 0\n', ['3:10 OUT_OF_RANGE → 1.00']],
    ['basePolicy: flow\nmonthly: 955\n', ['2:13 UNKNOWN_CHOICE']],
  ])('agrees with how its base moves, or not: %j', async (text, problems) => {
    expect(await wrongWith(`birth: 1981-05\n${text}`)).toEqual(problems);
  });

  it.each([
    ['line: men-60\nsex: man\n', []],
    ['line: women-55\nsex: woman\n', []],
    ['line: women-50\nsex: woman\n', []],
    ['line: women-55\nsex: man\n', ['2:7 CONFLICT → men-60']],
    ['line: men-60\nsex: woman\n', ['2:7 CONFLICT → women-55']],
    ['line: men\nsex: woman\n', ['2:7 UNKNOWN_CHOICE → men-60']],
  ])('has a retirement line for the sex, or not: %j', async (text, problems) => {
    expect(await wrongWith(`birth: 1981-05\n${text}`)).toEqual(problems);
  });
});

describe('the work in Hong Kong', () => {
  it.each([
    ['job: casual\n', ['1:1 MISSING → casualDays']],
    ['job: casual\ncasualDays: 22\n', []],
    ['casualDays: 22\n', ['2:13 CONFLICT → casual']],
    ['job: employee\ncasualDays: 22\n', ['3:13 CONFLICT → casual']],
    ['job: self-employed\ncasualDays: 22\n', ['3:13 CONFLICT → casual']],
    ['job: self-employed\npaysYearly: true\n', []],
    ['job: self-employed\npaysYearly: false\n', []],
    ['job: employee\npaysYearly: false\n', []],
    ['paysYearly: true\n', ['2:13 CONFLICT → self-employed']],
    ['job: casual\ncasualDays: 1\npaysYearly: true\n', ['4:13 CONFLICT → self-employed']],
    // What is wrong by itself is not held against the rest.
    ['job: casul\ncasualDays: 22\n', ['2:6 UNKNOWN_CHOICE → casual']],
    ['job: casual\ncasualDays: 0\n', ['3:13 OUT_OF_RANGE → 1']],
  ])('fits its kind, or not: %j', async (text, problems) => {
    expect(await wrongWith(`birth: 1981-05\n${text}`)).toEqual(problems);
  });

  it('is told of by what stands where nobody chose', async () => {
    expect(await valuesOf('birth: 1981-05\ncasualDays: 22\npaysYearly: true\n')).toEqual([
      { field: 'casualDays', value: '22', other: 'job', otherValue: 'employee', nearest: 'casual', why: 'of-another' },
      {
        ...{ field: 'paysYearly', value: 'true', other: 'job', otherValue: 'employee' },
        ...{ nearest: 'self-employed', why: 'of-another' },
      },
    ]);
  });
});

describe('the default strategy', () => {
  it.each([
    ['mpfFunds: default-strategy\n', ['1:1 MISSING → age65PlusReturn']],
    ['mpfFunds: default-strategy\nassumptions: { age65PlusReturn: 3% }\n', []],
    ['mpfFunds: equity\nassumptions: { age65PlusReturn: 3% }\n', ['3:33 CONFLICT → default-strategy']],
    ['assumptions: { age65PlusReturn: 3% }\n', ['2:33 CONFLICT → default-strategy']],
    ['mpfFunds: equity\nassumptions: { mpfReturn: 3% }\n', []],
    ['mpfFunds: default\nassumptions: { age65PlusReturn: 3% }\n', ['2:11 UNKNOWN_CHOICE → default-strategy']],
    // The return that is wrong is not asked for once more.
    ['mpfFunds: default-strategy\nassumptions: { age65PlusReturn: 16% }\n', ['3:33 OUT_OF_RANGE → 15%']],
  ])('needs the return of its second fund, and no other does: %j', async (text, problems) => {
    expect(await wrongWith(`birth: 1981-05\n${text}`)).toEqual(problems);
  });

  it('is not given where no fund is', async () => {
    expect(await valuesOf('birth: 1981-05\n', ['assumptions.age65PlusReturn', '3%'])).toEqual([
      {
        ...{ field: 'age65PlusReturn', value: '3%', other: 'mpfFunds', otherValue: '' },
        ...{ nearest: 'default-strategy', why: 'of-another' },
      },
    ]);
  });
});

describe('when MPF is taken out', () => {
  it.each([
    ['withdrawAt: 64y11m\n', ['2:13 OUT_OF_RANGE → 65y0m']],
    ['withdrawAt: 65\n', []],
    ['withdrawAt: 65y1m\n', []],
    ['withdraw: retirement\nwithdrawAt: 64y11m\n', ['3:13 OUT_OF_RANGE → 65y0m']],
    ['withdraw: early-retirement\n', []],
    ['withdraw: early-retirement\nwithdrawAt: 59y11m\n', ['3:13 OUT_OF_RANGE → 60y0m']],
    ['withdraw: early-retirement\nwithdrawAt: 60\n', []],
    ['withdraw: early-retirement\nwithdrawAt: 60y1m\n', []],
    ['withdraw: permanent-departure\n', ['1:1 MISSING → withdrawAt']],
    ['withdraw: permanent-departure\nwithdrawAt: 18\n', []],
    ['withdraw: permanent-departure\nwithdrawAt: 55\n', []],
    ['withdraw: departure\nwithdrawAt: 50\n', ['2:11 UNKNOWN_CHOICE']],
  ])('is an age that the ground allows, or not: %j', async (text, problems) => {
    expect(await wrongWith(`birth: 1981-05\n${text}`)).toEqual(problems);
  });

  it('is told with the ages that it allows', async () => {
    expect(await valuesOf('birth: 1981-05\nwithdraw: early-retirement\nwithdrawAt: 59\n')).toEqual([
      {
        ...{ value: '59y0m', from: '60y0m', to: '100y0m', nearest: '60y0m' },
        ...{ why: 'withdrawal', ground: 'early-retirement' },
      },
    ]);
  });
});

describe('what nobody says of somebody who takes MPF out', () => {
  const lived = async (text: string) => {
    const { workUntil, living } = await scenario(`birth: 1981-05\n${text}`);
    return [workUntil, living];
  };

  it.each([
    ['', [780, 'hong-kong']],
    ['withdrawAt: 66\n', [780, 'hong-kong']],
    ['withdraw: early-retirement\n', [720, 'hong-kong']],
    ['withdraw: early-retirement\nwithdrawAt: 64y11m\n', [779, 'hong-kong']],
    ['withdraw: early-retirement\nwithdrawAt: 65\n', [780, 'hong-kong']],
    ['withdraw: early-retirement\nwithdrawAt: 65y1m\n', [780, 'hong-kong']],
    ['withdraw: permanent-departure\nwithdrawAt: 55\n', [660, 'guangdong']],
    ['withdraw: permanent-departure\nwithdrawAt: 70\n', [780, 'guangdong']],
    // What is said stands.
    ['withdraw: permanent-departure\nwithdrawAt: 55\nworkUntil: 60\nliving: hong-kong\n', [720, 'hong-kong']],
    ['withdraw: early-retirement\nworkUntil: 64\nliving: elsewhere\n', [768, 'elsewhere']],
  ])('is work until then, at the latest to 65, and life in Guangdong on leaving: %j', async (text, value) => {
    expect(await lived(text)).toEqual(value);
  });
});

describe('an age to which a balance is drawn', () => {
  it.each([
    ['drawdown: to-65\n', ['2:11 OUT_OF_RANGE → to-65y1m']],
    ['drawdown: to-65y1m\n', []],
    ['drawdown: to-65y2m\n', []],
    ['drawdown: to-60\nwithdraw: early-retirement\n', ['2:11 OUT_OF_RANGE → to-60y1m']],
    ['drawdown: to-60y1m\nwithdraw: early-retirement\n', []],
    ['drawdown: to-70\nwithdrawAt: 70\n', ['2:11 OUT_OF_RANGE → to-70y1m']],
    ['drawdown: to-70y1m\nwithdrawAt: 70\n', []],
    ['drawdown: to-50\nwithdraw: permanent-departure\nwithdrawAt: 50\n', ['2:11 OUT_OF_RANGE → to-50y1m']],
    ['drawdown: to-50\nwithdraw: permanent-departure\nwithdrawAt: 49y11m\n', []],
    ['drawdown: over-1-year\nwithdrawAt: 100\n', []],
    ['drawdown: to-60\nwithdraw: retirment\n', ['3:11 UNKNOWN_CHOICE → retirement']],
  ])('comes after the first draw, or not: %j', async (text, problems) => {
    expect(await wrongWith(`birth: 1981-05\n${text}`)).toEqual(problems);
  });

  it('comes after the age there is, where that is past the first at which MPF may be drawn', async () => {
    // Born in December 1946: 80 in the first month, December 2026.
    expect(await wrongWith('birth: 1946-12\ndrawdown: to-80\n')).toEqual(['2:11 OUT_OF_RANGE → to-80y1m']);
    expect(await wrongWith('birth: 1946-12\ndrawdown: to-80y1m\n')).toEqual([]);
    expect(await wrongWith('birth: 1946-12\ndrawdown: to-80y1m\nstart: 2027-01\n')).toEqual([
      '2:11 OUT_OF_RANGE → to-80y2m',
    ]);
    expect(await valuesOf('birth: 1946-12\ndrawdown: to-80\n')).toEqual([
      { value: 'to-80', from: 'to-80y1m', to: 'to-110y0m', nearest: 'to-80y1m', why: 'drawn-to' },
    ]);
  });
});

describe('what is a spouse’s', () => {
  it.each(['spouseIncome', 'spouseAssets'])('belongs to a couple: %s', async (name) => {
    const column = name.length + 3;
    expect(await wrongWith(`birth: 1981-05\n${name}: 3000\n`)).toEqual([`2:${column} CONFLICT → true`]);
    expect(await wrongWith(`birth: 1981-05\n${name}: 3000\ncouple: false\n`)).toEqual([`2:${column} CONFLICT → true`]);
    expect(await wrongWith(`birth: 1981-05\n${name}: 3000\ncouple: true\n`)).toEqual([]);
    expect(await wrongWith(`birth: 1981-05\n${name}: 3000\ncouple: yes\n`)).toEqual(['3:9 UNKNOWN_CHOICE']);
    expect(await wrongWith(`birth: 1981-05\n${name}: 3000\n`, ['couple', 'true'])).toEqual([]);
  });
});

describe('what belongs to a field that nobody said', () => {
  it.each([
    ['seed: 7', '2:7 CONFLICT → 10000'],
    ['assumptions: { volatility: 15% }', '2:28 CONFLICT → 10000'],
    ['assumptions: { shocks: 50% }', '2:24 CONFLICT → 10000'],
    ['assumptions: { returnFxCorrelation: 30% }', '2:37 CONFLICT → 10000'],
    ['spendingCurrency: cny', '2:19 CONFLICT'],
  ])('is told instead of left without effect: %s', async (text, problem) => {
    const whole = text.startsWith('spending') ? 'spending: 8000' : 'simulate: 10';
    expect(await wrongWith(`birth: 1981-05\n${text}\n`)).toEqual([problem]);
    expect(await wrongWith(`birth: 1981-05\n${text}\n${whole}\n`)).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is told all at once, each where it stands', async () => {
    const text = `sex: men
monthlyIncome: lots
job: casual
mpfFunds: default-strategy
withdraw: permanent-departure
drawdown: slowly
monthly: 955
basePolicy: floor
spouseIncome: 3000
asOf: tomorrow
assumptions: { mpfFee: 9%, fx: 3 }
unknown: 1
rules: { moon/cheese: 1 }
`;
    expect(await wrongWith(text, ['years', '0'], ['seed', 'x'])).toEqual([
      '--years OUT_OF_RANGE → 1',
      '--seed NOT_A_NUMBER',
      '1:1 MISSING → birth-of-comparison',
      '1:1 MISSING → casualDays',
      '1:1 MISSING → withdrawAt',
      '1:6 UNKNOWN_CHOICE → man',
      '2:16 NOT_AN_AMOUNT',
      '6:11 NOT_A_DRAWDOWN',
      '7:10 CONFLICT',
      '9:15 CONFLICT → true',
      '10:7 NOT_A_DAY',
      '11:24 OUT_OF_RANGE → 5%',
      '11:32 OUT_OF_RANGE → 2',
      '12:1 UNKNOWN_KEY',
      '13:10 UNKNOWN_RULE',
    ]);
  });

  it('is told at the flag that wins over the file', async () => {
    expect(await wrongWith('birth: 1981-05\nwithdrawAt: 65\n', ['withdrawAt', '60'])).toEqual([
      '--withdrawAt OUT_OF_RANGE → 65y0m',
    ]);
    expect(await wrongWith('birth: 1890-05\nspouseIncome: x\n', ['birth', '1981-05'], ['spouseIncome', '1'])).toEqual([
      '--spouseIncome CONFLICT → true',
    ]);
  });
});

describe('odd input', () => {
  const odd = [
    ...['""', '" "', 'null', '~', 'true', 'NaN', '.nan', '.inf', '-.inf', 'Infinity', '1e400', '-1e400', '0x10'],
    ...[
      '999999999999999999999999999999',
      '-0',
      '[]',
      '[1, 2]',
      '{}',
      '{ a: 1 }',
      '"\\u0000"',
      '"\\e[31m"',
      '"\\u202e"',
    ],
    ...['constructor', '__proto__', 'toString', '2026-11-23T00:00:00Z', `"${'9'.repeat(500)}"`, '"%"', '"-%"'],
  ];
  const paths = fields.map(([path]) => path);

  it.each(paths)('at %s is a problem or is read, and never throws', async (path) => {
    for (const text of odd) {
      const line = path.includes('.') ? `assumptions: { ${lastStep(path)}: ${text} }\n` : `${path}: ${text}\n`;
      const outcome = await read(path === 'birth' ? line : `birth: 1981-05\n${line}`);
      // Only a title may be anything; these may be a word or a number that a field takes.
      const mayBe = path === 'title' || ['-0', 'true', 'null', '~', '0x10'].includes(text);
      expect([text, outcome.ok && !mayBe]).toEqual([text, false]);
    }
  });

  it.each(paths)('at %s as a setting is a problem or is read, and never throws', async (path) => {
    for (const text of [
      '',
      ' ',
      'NaN',
      '\u0000',
      '\u001b[31m',
      '-',
      '%',
      '1e999',
      '9'.repeat(500),
      'x'.repeat(10_000),
    ]) {
      const outcome = await read(path === 'birth' ? undefined : 'birth: 1981-05\n', [path, text]);
      expect([text, outcome.ok && path !== 'title']).toEqual([text, false]);
    }
  });

  it.each(['assumptions', 'rules'])('in place of the map %s is a problem', async (name) => {
    for (const text of ['""', '1', '[]', 'true', '[{ mpfReturn: 2% }]', 'null', '.nan']) {
      const outcome = await read(`birth: 1981-05\n${name}: ${text}\n`);
      expect([text, outcome.ok]).toEqual([text, false]);
    }
  });
});
