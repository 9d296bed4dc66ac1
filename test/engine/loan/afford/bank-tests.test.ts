import { describe, expect, it } from 'vitest';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import type { Result } from '../../../../src/engine/shared/result.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { projectedLoan } from '../../../helpers/loan-scenario.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** 120,000.00 over 120 months without interest: 1,000.00 a month. */
const plain = {
  principal: 12_000_000,
  months: 120,
  ratePlan: { kind: 'fixed', rate: rate('0') },
  drawdown: '2026-11-24',
} as const;
const hongKong = { ...plain, currency: 'HKD' } as const;
const earns = (income: number, more: Partial<LoanScenario['borrower']> = {}) =>
  ({ borrower: { currency: 'CNY', income, debts: 0, ...more } }) as const;
const flat = { place: 'hong-kong', use: 'own', market: 'new' } as const;

const asked = (changes: Partial<LoanScenario>): Result => projectedLoan(changes);
const tests = (result: Result) => result.caveats.find(({ code }) => code === 'BANK_TESTS')?.values;
const none = {
  housingRatio: null,
  debtRatio: null,
  debtServicingRatio: null,
  loanToValueRatio: null,
  largestLoan: null,
};

describe('a loan of which nobody says who borrows or buys', () => {
  it('is held against no test of a bank', () => {
    const result = asked(plain);
    expect([tests(result), result.facts]).toMatchObject([undefined, none]);
  });

  it('nor one of another lender, nor where nothing that is tested was said', () => {
    expect(tests(asked({ ...plain, ...earns(200_000), lender: 'private' }))).toBeUndefined();
    expect(tests(asked({ ...plain, borrower: { currency: 'CNY' } }))).toBeUndefined();
  });
});

describe('a bank on the mainland', () => {
  it('finds a loan within its tests, the bounds included, and tells the largest', () => {
    // 1,000.00 ÷ 2,000.00; 120,000.00 ÷ 150,000.00
    const home = { place: 'shenzhen', use: 'own', market: 'new', price: 15_000_000, propertyFee: 0 } as const;
    const result = asked({ ...plain, ...earns(200_000, { homes: 0, birth: month('1990-01') }), home });
    expect(result.facts).toMatchObject({
      housingRatio: '0.5000000000',
      debtRatio: '0.5000000000',
      debtServicingRatio: null,
      loanToValueRatio: '0.8000000000',
      // half of 2,000.00 buys 120,000.59; 85 % of the price would be 127,500.00
      largestLoan: 12_000_059,
    });
    expect(tests(result)).toMatchObject({
      failed: '',
      open: '',
      usage: '',
      insured: 'no',
      untold: '',
      currency: 'CNY',
    });
    expect(tests(result)?.['kept']).toBe(
      [
        'DOWN_FIRST=0.2000000000/0.1500000000',
        'DOWN_FIRST_CITY=0.2000000000/0.1500000000',
        'HOUSING_TO_INCOME=0.5000000000/0.5000000000',
        'DEBT_TO_INCOME=0.5000000000/0.5500000000',
      ].join(' '),
    );
    expect(result.basis.map(({ rule }) => rule)).toContain('national/loan/affordability-ratios');
  });

  it('finds it outside by one test, and tells the usage of banks beside it', () => {
    // (1,000.00 + 110.00) ÷ 2,000.00; aged 65 years and a month at the end
    const result = asked({ ...plain, ...earns(200_000, { debts: 11_000, birth: month('1971-10') }) });
    expect(tests(result)).toMatchObject({
      failed: 'DEBT_TO_INCOME=0.5550000000/0.5500000000',
      usage: 'AGE_AT_END_SOME=781m/780m',
    });
    // What is not paid by the usage of banks bounds no loan: (55 % of 2,000.00 less 110.00) × 120
    expect(result.facts).toMatchObject({ largestLoan: 11_880_059 });
  });

  it('counts an exchange rate into what it rests on', () => {
    const result = asked({ ...plain, ...earns(240_000, { currency: 'HKD' }) });
    expect(result.basis.map(({ rule }) => rule)).toContain('market/hkd-per-cny');
    expect(result.assumptions.find(({ id }) => id === 'borrower')?.value).toBe(
      'income HKD 2400.00 a month, other debts HKD 0.00 a month',
    );
  });

  it('says what counts as nothing because nobody said it', () => {
    const said = (changes: Partial<LoanScenario>) =>
      asked({ ...plain, ...changes }).caveats.find(({ code }) => code === 'LIMITS_COUNT_AS_NOTHING')?.values;
    expect(said({ borrower: { currency: 'CNY', income: 300_000 } })).toEqual({
      fields: 'borrower.debts, home.propertyFee',
    });
    const home = { place: 'foshan', use: 'own', market: 'new', propertyFee: 0, price: 20_000_000 } as const;
    expect(said({ ...earns(300_000), home })).toBeUndefined();
    expect(said({ home })).toBeUndefined();
    expect(said({ ...hongKong, borrower: { currency: 'HKD', income: 300_000, debts: 0 } })).toBeUndefined();
  });

  it('counts the part of the housing fund into the loan to value', () => {
    const home = { place: 'foshan', use: 'own', market: 'new', price: 30_000_000 } as const;
    const housingFund = { principal: 12_000_000, rate: rate('0') };
    expect(asked({ ...plain, home, housingFund, borrower: { currency: 'CNY', homes: 0 } }).facts).toMatchObject({
      loanToValueRatio: '0.8000000000',
    });
  });
});

it('a loan far beyond any income is told so, however far', () => {
  const result = asked({ ...plain, ...earns(1), principal: 10 ** 11 });
  expect(result.facts).toMatchObject({ housingRatio: '833333333', largestLoan: 0 });
});

it('a loan that nothing bounds has no largest one', () => {
  // Interest alone, at no rate: nothing is paid before the end.
  const result = asked({ ...plain, ...earns(200_000), method: 'interest-only' });
  expect(tests(result)).toMatchObject({ largest: null, failed: '' });
  expect(result.facts).toMatchObject({ housingRatio: '0.0000000000', largestLoan: null });
});

it('a bank of whose tests none can be made is told by its usage alone', () => {
  const result = asked({ ...plain, months: 361, borrower: { currency: 'CNY', birth: month('1990-01') } });
  expect(tests(result)).toMatchObject({
    ...{ kept: '', failed: '', open: '', largest: null, untold: 'income price' },
    usage: 'LONGEST_TERM=361m/360m AGE_AT_END_SOME=803m/780m',
  });
  expect(result.facts).toMatchObject(none);
});

describe('a bank in Hong Kong', () => {
  const lends = (price: number, firstBuyer: boolean | undefined, debts = 0) =>
    asked({
      ...hongKong,
      home: { ...flat, price },
      borrower: { currency: 'HKD', income: 400_000, debts, ...(firstBuyer !== undefined && { firstBuyer }) },
    });

  it('lends 70 % alone', () => {
    const result = lends(20_000_000, true);
    expect(tests(result)).toMatchObject({ insured: 'no', failed: '' });
    expect(tests(result)?.['kept']).toContain('LTV_OWN=0.6000000000/0.7000000000');
    // With insurance up to 90 %, whatever is asked for.
    expect(result.facts).toMatchObject({ debtServicingRatio: '0.2500000000', largestLoan: 18_000_000 });
  });

  it('lends more with insurance, which then bounds the largest loan', () => {
    const result = lends(15_000_000, true);
    expect(tests(result)).toMatchObject({ insured: 'yes', failed: '' });
    expect(tests(result)?.['kept']).toContain('LTV_INSURED=0.8000000000/0.9000000000');
    expect(result.facts['largestLoan']).toBe(13_500_000);
  });

  it('lends no more where insurance does not reach, or nobody says who buys', () => {
    // 120,000.00 ÷ 130,000.00 is above 90 %, ÷ 140,000.00 between 80 and 90 %
    expect(tests(lends(13_000_000, true))).toMatchObject({
      insured: 'yes',
      failed: 'LTV_INSURED=0.9230769231/0.9000000000',
    });
    expect(tests(lends(14_000_000, undefined))).toMatchObject({
      failed: '',
      open: 'LTV_INSURED=0.8571428571/0.9000000000',
    });
  });

  it('decides by what was not told of another mortgage, while that mattered', () => {
    const day = { asOf: '2024-10-15', drawdown: '2024-10-15' } as const;
    const result = asked({ ...hongKong, ...day, home: { ...flat, price: 18_000_000 } });
    expect(tests(result)).toMatchObject({ open: 'LTV_OWN=0.6666666667/0.7000000000', failed: '' });
  });
});

describe('what was told and cannot be tested', () => {
  const untold = (changes: Partial<LoanScenario>) => tests(asked({ ...plain, ...changes }))?.['untold'];
  const home = { place: 'shenzhen', use: 'own', market: 'new', price: 15_000_000, propertyFee: 0 } as const;

  it('is named: a home across the border, a day without a rule, homes that nobody counted', () => {
    expect(untold({ ...earns(200_000, { homes: 0 }), home })).toBe('');
    expect(untold({ ...earns(200_000), home })).toBe('homes');
    expect(untold({ ...earns(200_000), home: { ...flat, price: 15_000_000 } })).toBe('price_NO_TEST');
    const before = { asOf: '2004-09-01', drawdown: '2004-09-01' } as const;
    expect(untold({ ...before, ...earns(200_000, { homes: 0 }), home })).toBe('income_NO_TEST price_NO_TEST');
  });

  it('lets no largest loan be told', () => {
    const { facts } = asked({ ...plain, ...earns(200_000), home: { ...flat, price: 15_000_000 } });
    expect(facts).toMatchObject({ housingRatio: '0.5000000000', largestLoan: null });
  });

  it('the raised rate stands beside the tests it raises', () => {
    // 120,000.00 of interest alone at 2 %: 200.00 ÷ 2,000.00
    const values = tests(asked({ ...plain, ...earns(200_000), method: 'interest-only', stress: rate('0.02') }));
    expect(values?.['stressed']).toBe(
      'HOUSING_TO_INCOME=0.1000000000/0.5000000000 DEBT_TO_INCOME=0.1000000000/0.5500000000',
    );
  });
});

describe('who borrows and which home', () => {
  it('is told as it was taken, with who said it', () => {
    const { assumptions } = asked({
      ...plain,
      ...earns(200_000, { birth: month('1990-01'), homes: 1 }),
      home: { place: 'zhuhai', use: 'let', market: 'new', price: 20_000_000, propertyFee: 30_000 },
      lender: 'mainland-bank',
      stress: rate('0.02'),
      fx: rate('1.1'),
      chosenBy: { income: 'flag' },
    });
    expect(assumptions).toEqual(
      expect.arrayContaining([
        { id: 'lender', value: 'mainland-bank', chosenBy: 'scenario' },
        { id: 'stress', value: '2%', chosenBy: 'scenario' },
        {
          id: 'borrower',
          value: 'income CNY 2000.00 a month, other debts CNY 0.00 a month, born 1990-01, homes 1',
          chosenBy: 'flag',
        },
        { id: 'home', value: 'zhuhai, CNY 200000.00, let, fee CNY 300.00 a month', chosenBy: 'scenario' },
        { id: 'fx', value: '1.1000', chosenBy: 'scenario' },
      ]),
    );
    const bare = asked({ ...plain, home: { place: 'zhuhai', use: 'own', market: 'new' } }).assumptions;
    expect(bare.find(({ id }) => id === 'home')?.value).toBe('zhuhai, own');
    const quiet = asked({ ...plain, borrower: { currency: 'CNY' }, fx: rate('1.1'), offers: [] }).assumptions;
    expect(quiet.map(({ id }) => id)).not.toContain('fx');
  });
});
