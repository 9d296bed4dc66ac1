import { describe, expect, it } from 'vitest';
import { rate } from '../../../../src/quantities/rate.ts';
import { balanceTerms, pricedApr } from '../../../helpers/apr-scenario.ts';
import { codesOf, rowsOf } from '../../../helpers/medical-scenario.ts';

describe('1,000.00 on a card at 1 % a month, 600.00 paid at least', () => {
  it('is repaid by two statements', () => {
    // 10.00 on 1,000.00, 600.00 paid, 410.00 left; 4.10 on that, 414.10 paid
    const { facts, tables, kind } = pricedApr(balanceTerms());
    expect(kind).toBe('projected');
    expect(rowsOf(tables['flows'])).toEqual([
      { month: 0, day: null, received: 100_000, paid: 0, interest: 0, balance: 100_000 },
      { month: 1, day: null, received: 0, paid: 60_000, interest: 1_000, balance: 41_000 },
      { month: 2, day: null, received: 0, paid: 41_410, interest: 410, balance: 0 },
    ]);
    expect(facts).toMatchObject({
      principal: 100_000,
      monthlyPayment: 60_000,
      lastPayment: 41_410,
      totalReceived: 100_000,
      totalPaid: 101_410,
      totalCost: 1_410,
      totalInterest: 1_410,
      monthsUntilRepaid: 2,
      flatCost: null,
      irrMonthly: '0.010000000000',
    });
  });

  it('has an annualised cost in renminbi, and no Hong Kong APR', () => {
    const { facts, basis, caveats } = pricedApr(balanceTerms());
    // 1.01^12 − 1, and 12 × 1 %
    expect(facts).toMatchObject({
      aprHongKong: null,
      annualisedCostCompound: '0.126825030132',
      annualisedCostSimple: '0.120000000000',
    });
    expect(basis.map(({ rule }) => rule)).toEqual(['national/loan/annualised-cost']);
    expect(caveats).toEqual([
      { code: 'SIMPLE_COST', values: {} },
      { code: 'CARD_COST', values: {}, withholds: ['aprHongKong'] },
    ]);
  });

  it('has no yearly rate in Hong Kong dollars, where what issuers publish that day is told', () => {
    const { facts, caveats, basis } = pricedApr(balanceTerms(), { currency: 'HKD' });
    const yearly = ['aprHongKong', 'annualisedCostCompound', 'annualisedCostSimple'];
    expect(yearly.map((id) => facts[id])).toEqual([null, null, null]);
    expect(facts['irrMonthly']).toBe('0.010000000000');
    const values = { hsbc: '0.3542', dahSing: '0.3322', hangSeng: '0.3497' };
    expect(caveats).toEqual([{ code: 'CARD_APR', values, withholds: yearly }]);
    expect(basis.map(({ rule }) => rule).sort()).toEqual([
      'hong-kong/loan/card-apr-method',
      'hong-kong/loan/dah-sing-card-aprs',
      'hong-kong/loan/hang-seng-card-aprs',
      'hong-kong/loan/hsbc-card-aprs',
    ]);
  });

  it.each([
    ['2022-11-30', {}],
    ['2022-12-01', { hsbc: '0.3542' }],
    ['2026-11-22', { hsbc: '0.3542' }],
    ['2026-11-23', { hsbc: '0.3542', dahSing: '0.3322', hangSeng: '0.3497' }],
  ] as const)('is told on %s what was published then: %j', (asOf, published) => {
    const { caveats } = pricedApr(balanceTerms(), { currency: 'HKD', asOf });
    expect(caveats[0]?.values).toEqual(published);
  });
});

describe('a card that charges by the day', () => {
  it('has statements of thirty days', () => {
    // 1,000.00 × 0.05 % × 30 = 15.00; over a year of 365 days 18.25 %
    const { tables, caveats, assumptions } = pricedApr(balanceTerms({ every: 'day', rate: rate('0.0005') }));
    expect(rowsOf(tables['flows'])[1]).toMatchObject({ interest: 1_500, balance: 41_500 });
    expect(caveats).toContainEqual({ code: 'CARD_DAYS', values: { days: 30, byYear: '18.25%' } });
    expect(assumptions.map(({ id, value }) => [id, value])).toEqual([
      ['asOf', '2026-11-24'],
      ['dailyRate', '0.05%'],
      ['statementDays', '30'],
      ['minimumShare', '10%'],
      ['minimumPayment', '600.00'],
    ]);
  });
});

describe('a payment of one’s own', () => {
  it.each([
    [59_999, ['SIMPLE_COST', 'CARD_COST', 'CARD_PAYMENT_RAISED'], 60_000],
    [60_000, ['SIMPLE_COST', 'CARD_COST'], 60_000],
    [60_001, ['SIMPLE_COST', 'CARD_COST'], 60_001],
  ])('of %i is raised to the least, and that is said', (ownPayment, codes, paid) => {
    const result = pricedApr(balanceTerms({ ownPayment }));
    expect(codesOf(result)).toEqual(codes);
    expect(result.facts['monthlyPayment']).toBe(paid);
    expect(result.assumptions.at(-1)).toMatchObject({ id: 'payment' });
  });
});

describe('a card balance that the least never repays', () => {
  const never = pricedApr(balanceTerms({ minimumShare: rate('0.005'), minimumPayment: 0 }));

  it('says at which statement that shows, and has no end and no price', () => {
    // 10.00 of interest; 0.5 % of 1,010.00 is 5.05
    expect(never.caveats[0]).toMatchObject({
      code: 'CARD_NEVER_REPAID',
      values: { statement: 1, interest: '10.00', paid: '5.05', balance: '1004.95' },
    });
    expect(codesOf(never)).not.toContain('PRICE_NONE');
    expect(never).toMatchObject({ kind: 'projected', holds: false });
    const { principal, monthlyPayment, totalReceived, ...others } = never.facts;
    expect({ principal, monthlyPayment, totalReceived }).toEqual({
      principal: 100_000,
      monthlyPayment: 505,
      totalReceived: 100_000,
    });
    expect(Object.values(others).filter((value) => value !== null)).toEqual(['CNY']);
  });
});
