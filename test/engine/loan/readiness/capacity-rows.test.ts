import { describe, expect, it } from 'vitest';
import type { Borrower } from '../../../../src/engine/loan/borrower.ts';
import type { Home } from '../../../../src/engine/loan/home.ts';
import type { ReadinessScenario } from '../../../../src/engine/loan/readiness/readiness-scenario.ts';
import { readMonth } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { checklistBy, projectedReadiness } from '../../../helpers/readiness-scenario.ts';

const home = (changes: Partial<Home> = {}): Home => ({
  ...{ place: 'zhuhai', use: 'own', market: 'new', propertyFee: 0 },
  ...changes,
});
const yuan = (changes: Partial<Borrower> = {}): Borrower => ({ currency: 'CNY', ...changes });

/** On the mainland for a home there; 1,200.00 at 0 % over twelve months: 100.00 a month. */
const onMainland = (changes: Partial<ReadinessScenario> = {}) =>
  checklistBy(projectedReadiness({ home: home(), ...changes }));

/** In Hong Kong for a home there, with the same figures in Hong Kong dollars. */
const inHongKong = (changes: Partial<ReadinessScenario> = {}) =>
  checklistBy(projectedReadiness({ currency: 'HKD', home: home({ place: 'hong-kong' }), ...changes }));
const dollars = (changes: Partial<Borrower> = {}): Borrower => ({ currency: 'HKD', otherMortgage: false, ...changes });

describe('income and other debts', () => {
  it('are what the tests are made of, or not told', () => {
    expect(onMainland()).toMatchObject({
      INCOME: { yours: null, status: 'NOT_TOLD', rule: null },
      DEBTS: { yours: null, status: 'NOT_TOLD' },
    });
    expect(onMainland({ borrower: yuan({ income: 20_000, debts: 0 }) })).toMatchObject({
      INCOME: { yours: 'CNY 200.00', status: 'TOLD', threshold: null },
      DEBTS: { yours: 'CNY 0.00', status: 'TOLD' },
    });
  });
});

describe('a bank on the mainland asked for a home loan', () => {
  // 100.00 of 200.00 is 50 %
  it.each([
    [20_001, 'MET'],
    [20_000, 'MET'],
    [19_999, 'NOT_MET'],
  ])('lets a home take half of an income of %d: %s', (income, status) => {
    const row = onMainland({ borrower: yuan({ income }) })['HOUSING_RATIO'];
    expect(row).toMatchObject({ status, threshold: 'AT_MOST 50%', rule: 'national/loan/affordability-ratios' });
  });

  // (100.00 + 10.00) of 200.00 is 55 %
  it.each([
    [999, '54.995%', 'MET'],
    [1_000, '55%', 'MET'],
    [1_001, '55.005%', 'NOT_MET'],
  ])('lets all debts take 55 %%: with %d of others %s, %s', (debts, yours, status) => {
    expect(onMainland({ borrower: yuan({ income: 20_000, debts }) })['DEBT_RATIO']).toMatchObject({ yours, status });
  });

  it.each([
    [19_999, '1.9999 TIMES', 'NOT_MET'],
    [20_000, '2 TIMES', 'MET'],
    [20_001, '2.0001 TIMES', 'MET'],
  ])('sees twice the payment in an income of %d: %s, %s', (income, yours, status) => {
    const row = onMainland({ borrower: yuan({ income }) })['INCOME_TO_PAYMENT'];
    expect(row).toMatchObject({ yours, status, threshold: 'AT_LEAST 2 TIMES' });
  });

  it.each([
    [359, 'MET'],
    [360, 'MET'],
    [361, 'NOT_MET'],
  ])('lends for %d months: %s', (months, status) => {
    expect(onMainland({ months })['TERM']).toMatchObject({ status, threshold: 'AT_MOST 360 MONTHS' });
  });

  // 12 months from November 2026 end at 65 years for whoever was born in November 1962, at 75 for November 1952
  it.each([
    ['1962-12', '64y11m', 'MET'],
    ['1962-11', '65y', 'MET'],
    ['1962-10', '65y1m', 'DEPENDS'],
    ['1952-12', '74y11m', 'DEPENDS'],
    ['1952-11', '75y', 'DEPENDS'],
    ['1952-10', '75y1m', 'NOT_MET'],
  ])('born %s is %s at the end: %s', (born, yours, status) => {
    const birth = readMonth(born) as NonNullable<Borrower['birth']>;
    const row = onMainland({ borrower: yuan({ birth }) })['AGE_AT_END'];
    expect(row).toMatchObject({ yours, status, threshold: 'AT_MOST 65y OR 75y', evidence: 'recalled' });
  });

  // 1,200.00 of 1,411.76 and of 1,411.77: the rest is just under and over 15 %; of 1,500.00 it is 20 %
  it.each([
    ['zhuhai', 0, 141_176, 'AT_LEAST 15%', 'NOT_MET'],
    ['zhuhai', 0, 141_177, 'AT_LEAST 15%', 'MET'],
    ['zhuhai', 1, 141_177, 'AT_LEAST 15%', 'MET'],
    ['zhuhai', undefined, 141_177, 'AT_LEAST 15%', 'MET'],
    ['shenzhen', 0, 141_177, 'AT_LEAST 15%', 'MET'],
    ['shenzhen', 1, 149_999, 'AT_LEAST 20%', 'NOT_MET'],
    ['shenzhen', 1, 150_000, 'AT_LEAST 20%', 'MET'],
    ['shenzhen', 1, 150_001, 'AT_LEAST 20%', 'MET'],
    ['shenzhen', undefined, 141_176, 'AT_LEAST 15% OR 20%', 'NOT_MET'],
    ['shenzhen', undefined, 141_177, 'AT_LEAST 15% OR 20%', 'DEPENDS'],
    ['shenzhen', undefined, 150_000, 'AT_LEAST 15% OR 20%', 'MET'],
    ['shenzhen', 2, 150_000, null, 'NO_THRESHOLD'],
  ] as const)('in %s with %s homes and a price of %d: %s, %s', (place, homes, price, threshold, status) => {
    const borrower = yuan(homes === undefined ? {} : { homes });
    const row = onMainland({ home: home({ place, price }), borrower })['DOWN_PAYMENT'];
    expect(row).toMatchObject({ threshold, status });
    const rule = place === 'shenzhen' ? 'shenzhen/loan/down-payment-ratios' : 'national/loan/down-payment-ratios';
    expect(row?.['rule']).toBe(rule);
  });

  it('is told nothing for nought: each test that lacks a figure is not told', () => {
    const { propertyFee: _, ...withoutFee } = home();
    const status = (changes: Partial<ReadinessScenario>, item: string) => onMainland(changes)[item]?.['status'];
    expect(status({ borrower: yuan({ debts: 0 }) }, 'HOUSING_RATIO')).toBe('NOT_TOLD');
    expect(status({ borrower: yuan({ income: 90_000 }), home: withoutFee }, 'HOUSING_RATIO')).toBe('NOT_TOLD');
    expect(status({ borrower: yuan({ income: 90_000 }) }, 'DEBT_RATIO')).toBe('NOT_TOLD');
    expect(status({ borrower: yuan({ income: 90_000, debts: 0 }), home: withoutFee }, 'DEBT_RATIO')).toBe('NOT_TOLD');
    expect(status({}, 'INCOME_TO_PAYMENT')).toBe('NOT_TOLD');
    expect(status({}, 'AGE_AT_END')).toBe('NOT_TOLD');
    expect(status({}, 'DOWN_PAYMENT')).toBe('NOT_TOLD');
  });

  it('sees no multiple of a payment of nothing', () => {
    const borrower = yuan({ income: 100 });
    expect(onMainland({ method: 'interest-only', borrower })['INCOME_TO_PAYMENT']).toMatchObject({
      status: 'NOT_TOLD',
    });
  });

  it('tests nothing that was not known on the day', () => {
    const rows = onMainland({ asOf: '2004-09-01' });
    expect(rows['NO_TESTS']).toMatchObject({ status: 'NO_THRESHOLD', rule: null });
    expect(onMainland({ asOf: '2004-09-02' })).toHaveProperty('HOUSING_RATIO');
    expect(onMainland({ asOf: '2004-09-03' })).not.toHaveProperty('NO_TESTS');
  });
});

describe('a bank in Hong Kong asked for a mortgage', () => {
  // 1,200.00 of 1,714.29 is just under 70 %
  it.each([
    [171_428, 'NOT_MET'],
    [171_429, 'MET'],
    [171_430, 'MET'],
  ])('lends 70 %% of a home of %d: %s', (price, status) => {
    const row = inHongKong({ home: home({ place: 'hong-kong', price }), borrower: dollars() })['LOAN_TO_VALUE'];
    expect(row).toMatchObject({ status, threshold: 'AT_MOST 70%', rule: 'hong-kong/loan/loan-to-value-ratios' });
  });

  it.each([
    [9_999, 'MET'],
    [10_000, 'MET'],
    [10_001, 'NOT_MET'],
  ])('lets debts take half of 400.00: 100.00 and %d, %s', (debts, status) => {
    const row = inHongKong({ borrower: dollars({ income: 40_000, debts }) })['DEBT_SERVICING_RATIO'];
    expect(row).toMatchObject({ status, threshold: 'AT_MOST 50%' });
  });

  it.each([
    [359, 'MET'],
    [360, 'MET'],
    [361, 'NOT_MET'],
  ])('lends for %d months: %s', (months, status) => {
    expect(inHongKong({ months })['TERM']).toMatchObject({ status, rule: 'hong-kong/loan/longest-term-months' });
  });

  it('cut both limits by ten points for another mortgage until 15 October 2024', () => {
    const price = 200_000; // 60 %
    const on = (asOf: '2024-10-15' | '2024-10-16', otherMortgage: boolean | undefined) => {
      const borrower = { currency: 'HKD', ...(otherMortgage !== undefined && { otherMortgage }) } as const;
      const row = inHongKong({ asOf, borrower, home: home({ place: 'hong-kong', price }) })['LOAN_TO_VALUE'];
      return [row?.['threshold'], row?.['status']];
    };
    expect(on('2024-10-15', false)).toEqual(['AT_MOST 70%', 'MET']);
    expect(on('2024-10-15', true)).toEqual(['AT_MOST 60%', 'MET']);
    expect(on('2024-10-15', undefined)).toEqual(['AT_MOST 60% OR 70%', 'MET']);
    expect(on('2024-10-16', true)).toEqual(['AT_MOST 70%', 'MET']);
  });

  it('leaves it open where a cut nobody told would decide', () => {
    const price = 190_000; // 63.16 %
    const asOf = '2024-10-15';
    const borrower = { currency: 'HKD' } as const;
    const row = inHongKong({ asOf, borrower, home: home({ place: 'hong-kong', price }) })['LOAN_TO_VALUE'];
    expect(row).toMatchObject({ status: 'DEPENDS', yours: '63.1579%' });
  });

  // In force from 28 February to 15 October 2024 up to 30,000,000
  it.each([
    [2_999_999_999, 'MET'],
    [3_000_000_000, 'MET'],
    [3_000_000_001, 'NO_THRESHOLD'],
  ])('had no ratio above a price of HKD 30 million: %d cents, %s', (price, status) => {
    const one = { asOf: '2024-10-15', borrower: dollars(), home: home({ place: 'hong-kong', price }) } as const;
    expect(inHongKong(one)['LOAN_TO_VALUE']).toMatchObject({ status });
  });

  it('had none of homes that are let before 16 October 2024', () => {
    const let_ = home({ place: 'hong-kong', use: 'let', price: 200_000 });
    const of = (asOf: '2024-10-15' | '2024-10-16') => inHongKong({ asOf, home: let_, borrower: dollars() });
    expect(of('2024-10-15')['LOAN_TO_VALUE']).toMatchObject({ status: 'NO_THRESHOLD', yours: '60%' });
    expect(of('2024-10-16')['LOAN_TO_VALUE']).toMatchObject({ status: 'MET' });
    expect(of('2024-10-15')['DEBT_SERVICING_RATIO']).toMatchObject({ threshold: 'AT_MOST 40%' });
  });

  it('has no cut before the rule that makes it', () => {
    expect(inHongKong({ asOf: '2024-02-27', borrower: dollars({ otherMortgage: true }) })).not.toHaveProperty(
      'LOAN_TO_VALUE',
    );
  });
});

describe('whoever else is asked', () => {
  it.each([
    ['a platform', { lender: 'platform' }],
    ['a money lender', { lender: 'money-lender', home: home({ place: 'hong-kong' }) }],
    ['a bank in Hong Kong for a home on the mainland', { lender: 'hong-kong-bank' }],
    ['a bank on the mainland for a home in Hong Kong', { home: home({ place: 'hong-kong' }) }],
  ] as const)('%s: no test is published', (_who, changes) => {
    const rows = onMainland(changes);
    expect(rows).toHaveProperty('NO_TESTS');
    expect(rows).not.toHaveProperty('TERM');
  });

  it('nor for a loan without a home', () => {
    expect(checklistBy(projectedReadiness())).toHaveProperty('NO_TESTS');
  });
});

describe('figures in the other currency', () => {
  it('are turned at the rate that was given', () => {
    // HKD 220.00 at 1.1 is RMB 200.00
    const borrower: Borrower = { currency: 'HKD', income: 22_000, debts: 0 };
    expect(onMainland({ borrower, fx: rate('1.1') })['HOUSING_RATIO']).toMatchObject({ yours: '50%' });
    // RMB 200.00 at 1.1 is HKD 220.00; 100 of 220 is 45.4545 %
    const row = inHongKong({ borrower: yuan({ income: 20_000, debts: 0 }), fx: rate('1.1') })['DEBT_SERVICING_RATIO'];
    expect(row).toMatchObject({ yours: '45.4545%' });
  });

  it('are turned at the published one where none was, and not before there is one', () => {
    const borrower: Borrower = { currency: 'HKD', income: 100_000, debts: 0 };
    const result = projectedReadiness({ home: home(), borrower });
    expect(result.basis.map(({ rule }) => rule)).toContain('market/hkd-per-cny');
    expect(result.facts['housingRatio']).not.toBeNull();
    const before = onMainland({ borrower, asOf: '2004-12-31' });
    expect(before['HOUSING_RATIO']).toMatchObject({ yours: null, status: 'NOT_TOLD' });
  });
});
