import { describe, expect, it } from 'vitest';
import { rateOf } from '../../src/quantities/rate.ts';
import { readReadiness } from '../../src/scenario/read-readiness.ts';
import { briefProblem } from '../helpers/brief-problem.ts';

/** Reads a scenario and settings; the day is 2026-11-23. */
function read(text: string | undefined, ...settings: readonly (readonly [path: string, text: string])[]) {
  return readReadiness({
    today: '2026-11-23',
    settings: settings.map(([path, value]) => ({ path, text: value, flag: `--${path}` })),
    ...(text !== undefined && { file: { name: 'me.yaml', text } }),
  });
}

async function scenario(...given: Parameters<typeof read>) {
  const outcome = await read(...given);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function wrongWith(...given: Parameters<typeof read>): Promise<readonly string[]> {
  const outcome = await read(...given);
  return outcome.ok ? [] : outcome.problems.map(briefProblem);
}

const loan = 'principal: 1000\nrate: 3%\nmonths: 12\n';

describe('a loan that is wanted', () => {
  it('is in renminbi in equal instalments, and nothing of the person is taken as given', async () => {
    const settings = [['principal', '1000'] as const, ['rate', '3%'] as const, ['years', '1'] as const];
    expect(await scenario(undefined, ...settings)).toEqual({
      asOf: '2026-11-23',
      currency: 'CNY',
      principal: 100_000,
      months: 12,
      method: 'equal-instalment',
      ratePlan: { kind: 'fixed', rate: rateOf(3, 100) },
      fees: 0,
      graceMonths: 0,
      dayCount: 'twelfth',
      prepayments: [],
      credit: {},
      evidence: {},
      papers: [],
      strict: false,
      overrides: {},
      chosenBy: { principal: 'flag', rate: 'flag', years: 'flag', months: 'flag' },
    });
  });

  it('may say everything', async () => {
    const text = `plan: readiness
title: mine
asOf: 2026-01-31
asKnownOn: 2026-01-30
currency: hkd
${loan}years: 1
method: equal-principal
lender: hong-kong-bank
strict: true
borrower: { income: 500, debts: 10, incomeCurrency: cny, birth: 1990-01, homes: 0 }
home: { place: dongguan, price: 2000 }
credit: { historyMonths: 34, latePayments: 1, longestLateDays: 12, limits: 100, balances: 120, enquiries: 2, enquiriesMonths: 6, defaults: false, mainlandRecord: true }
evidence: { utilityMonths: 1, taxMonths: 2, rentMonths: 3, socialInsuranceMonths: 4, mpfMonths: 5 }
papers: [identity-card, home-return-permit, identity-card]
mainlandProperty: false
mainlandBusiness: true
assumptions: { fx: 1.1 }
rules: { national/loan/credit-repair-limit: 5 }
`;
    expect(await scenario(text)).toMatchObject({
      asOf: '2026-01-31',
      asKnownOn: '2026-01-30',
      currency: 'HKD',
      months: 12,
      method: 'equal-principal',
      lender: 'hong-kong-bank',
      fx: rateOf(11, 10),
      strict: true,
      borrower: { currency: 'CNY', income: 50_000, debts: 1_000, homes: 0 },
      home: { place: 'dongguan', price: 200_000, use: 'own', market: 'new' },
      credit: {
        ...{ historyMonths: 34, latePayments: 1, longestLateDays: 12, limits: 10_000, balances: 12_000 },
        ...{ enquiries: 2, enquiriesMonths: 6, defaults: false, mainlandRecord: true },
      },
      evidence: { utilityMonths: 1, taxMonths: 2, rentMonths: 3, socialInsuranceMonths: 4, mpfMonths: 5 },
      papers: ['identity-card', 'home-return-permit'],
      mainlandProperty: false,
      mainlandBusiness: true,
      overrides: { 'national/loan/credit-repair-limit': 5 },
      chosenBy: { months: 'scenario', limits: 'scenario' },
    });
  });

  it('needs an amount, a rate and a term, all told at once', async () => {
    expect(await wrongWith(undefined)).toEqual(['MISSING → principal', 'MISSING → yearly-rate', 'MISSING → term']);
    expect(await wrongWith('principal: 0\nrate: 3\nmonths: 0\n')).toEqual([
      '1:12 OUT_OF_RANGE → 1.00',
      '2:7 BARE_RATE → 3%',
      '3:9 OUT_OF_RANGE → 1',
    ]);
    expect(await wrongWith(`${loan}years: 2\n`)).toEqual(['3:9 CONFLICT → 24']);
  });

  it('is for a home that lies somewhere', async () => {
    expect(await wrongWith(`${loan}home: { price: 2000 }\n`)).toEqual(['4:7 MISSING → place']);
  });
});

describe('a credit report', () => {
  const withCredit = (text: string) => wrongWith(`credit: { ${text} }\n${loan}`);

  it.each([
    ['historyMonths: -1', ['1:26 OUT_OF_RANGE → 0']],
    ['historyMonths: 0', []],
    ['historyMonths: 1', []],
    ['historyMonths: 1199', []],
    ['historyMonths: 1200', []],
    ['historyMonths: 1201', ['1:26 OUT_OF_RANGE → 1200']],
    ['latePayments: -1', ['1:25 OUT_OF_RANGE → 0']],
    ['latePayments: 0', []],
    ['latePayments: 1', []],
    ['latePayments: 999', []],
    ['latePayments: 1000', []],
    ['latePayments: 1001', ['1:25 OUT_OF_RANGE → 1000']],
    ['latePayments: 1, longestLateDays: 0', ['1:45 OUT_OF_RANGE → 1']],
    ['latePayments: 1, longestLateDays: 1', []],
    ['latePayments: 1, longestLateDays: 2', []],
    ['latePayments: 1, longestLateDays: 36499', []],
    ['latePayments: 1, longestLateDays: 36500', []],
    ['latePayments: 1, longestLateDays: 36501', ['1:45 OUT_OF_RANGE → 36500']],
    ['limits: -0.01', ['1:19 OUT_OF_RANGE → 0.00']],
    ['limits: 0', []],
    ['limits: 0.01', []],
    ['limits: 1, balances: -0.01', ['1:32 OUT_OF_RANGE → 0.00']],
    ['limits: 1, balances: 0', []],
    ['limits: 1, balances: 0.01', []],
    ['limits: 1, balances: 2', []],
    ['enquiries: 1001', ['1:22 OUT_OF_RANGE → 1000']],
    ['enquiries: 1, enquiriesMonths: 0', ['1:42 OUT_OF_RANGE → 1']],
    ['enquiries: 1, enquiriesMonths: 1', []],
    ['enquiries: 1, enquiriesMonths: 2', []],
    ['enquiries: 1, enquiriesMonths: 119', []],
    ['enquiries: 1, enquiriesMonths: 120', []],
    ['enquiries: 1, enquiriesMonths: 121', ['1:42 OUT_OF_RANGE → 120']],
    ['defaults: none', ['1:21 UNKNOWN_CHOICE']],
    ['mainlandRecord: maybe', ['1:27 UNKNOWN_CHOICE']],
    ['balance: 5', ['1:11 UNKNOWN_KEY → balances']],
  ])('{ %s }', async (text, problems) => {
    expect(await withCredit(text)).toEqual(problems);
  });

  it('with balances says of which limits', async () => {
    expect(await withCredit('balances: 5')).toEqual(['1:21 MISSING → limits']);
    expect(await withCredit('limits: 5')).toEqual([]);
  });

  it('with a longest delay says how many there were, and more than none', async () => {
    expect(await withCredit('longestLateDays: 5')).toEqual(['1:28 MISSING → latePayments']);
    expect(await withCredit('latePayments: 0, longestLateDays: 5')).toEqual(['1:45 CONFLICT']);
    const outcome = await read(`credit: { latePayments: 0, longestLateDays: 5 }\n${loan}`);
    expect(outcome.ok ? [] : outcome.problems.map(({ values }) => values)).toEqual([
      { field: 'longestLateDays', value: '5', other: 'latePayments', otherValue: '0' },
    ]);
  });

  it('that counts in months says what', async () => {
    expect(await withCredit('enquiriesMonths: 5')).toEqual(['1:28 MISSING → enquiries']);
  });

  it('is not held together where a part is wrong by itself', async () => {
    expect(await withCredit('balances: 5, historyMonths: x')).toEqual(['1:39 NOT_A_NUMBER']);
  });

  it('is a map', async () => {
    expect(await wrongWith(`credit: good\n${loan}`)).toEqual(['1:9 WRONG_SHAPE']);
  });
});

describe('records at hand', () => {
  it.each(['utilityMonths', 'taxMonths', 'rentMonths', 'socialInsuranceMonths', 'mpfMonths'])('%s', async (name) => {
    for (const [months, right] of [
      [-1, false],
      [0, true],
      [1, true],
      [1199, true],
      [1200, true],
      [1201, false],
    ] as const)
      expect((await wrongWith(`evidence: { ${name}: ${months} }\n${loan}`)).length).toBe(right ? 0 : 1);
  });
});

describe('papers at hand', () => {
  it.each([
    ['papers: []', []],
    ['papers: ""', []],
    ['papers: [identity-card, proof-of-the-purpose]', []],
    ['papers: identity-card, proof-of-the-purpose', []],
    ['papers: [identity-crad]', ['1:10 UNKNOWN_CHOICE → identity-card']],
    ['papers: [identity-card, passport]', ['1:25 UNKNOWN_CHOICE']],
    ['papers: identity-card, home-return-pemit', ['1:9 UNKNOWN_CHOICE → home-return-permit']],
    ['papers: { a: 1 }', ['1:9 WRONG_SHAPE']],
    ['papers: [[a]]', ['1:10 WRONG_SHAPE']],
  ])('%s', async (line, problems) => {
    expect(await wrongWith(`${line}\n${loan}`)).toEqual(problems);
  });

  it('may come one flag each, joined by commas, over the file', async () => {
    const { papers } = await scenario(`papers: []\n${loan}`, ['papers', 'identity-card,home-return-permit']);
    expect(papers).toEqual(['identity-card', 'home-return-permit']);
  });

  it('of a list of one’s own are known too', async () => {
    const text = `${loan}papers: [a-stamp]\nrules: { national/loan/account-papers: "a-stamp, a-seal" }\n`;
    expect((await scenario(text)).papers).toEqual(['a-stamp']);
  });
});

describe('a file for another plan, or none', () => {
  it('is told', async () => {
    expect(await wrongWith('plan: loan\n')).toEqual(['1:7 OTHER_PLAN']);
    expect(await wrongWith('- 1\n')).toEqual(['1:1 NOT_A_MAP']);
  });
});

describe('a borrower', () => {
  it.each([
    ['2026-10', []],
    ['2026-11', []],
    ['2026-12', ['1:20 OUT_OF_RANGE → 2026-11']],
  ])('born %s is asked for on 2026-11-23', async (birth, problems) => {
    expect(await wrongWith(`borrower: { birth: ${birth} }\n${loan}`)).toEqual(problems);
  });
});
