import { describe, expect, it } from 'vitest';
import { aprFigureList, aprUnits } from '../../../../src/engine/loan/price/apr-figures.ts';
import type { AprTerms } from '../../../../src/engine/loan/price/apr-scenario.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { balanceTerms, cardTerms, flowTerms, pricedApr } from '../../../helpers/apr-scenario.ts';
import { codesOf, rowsOf } from '../../../helpers/medical-scenario.ts';

const equal = (payment: number, months: number, fee = 0): AprTerms => ({
  kind: 'payments',
  principal: 100_000,
  months,
  payment,
  fee,
});
const flat: AprTerms = { kind: 'flat-rate', principal: 100_000, months: 12, fee: 0, flatRate: rate('0.024') };
const noStatement = { interest: null, balance: null };
const pboc = 'national/loan/annualised-cost';
const hongKong = 'hong-kong/loan/loan-apr-method';

describe('1,000.00 for 1,010.00 a month later', () => {
  it('costs 1 % a month, exactly', () => {
    const result = pricedApr(equal(101_000, 1));
    expect(result).toMatchObject({ kind: 'projected', plan: 'apr', asOf: '2026-11-24' });
    // 1.01^12 = 1.126825030131969…
    expect(result.facts).toEqual({
      currency: 'CNY',
      principal: 100_000,
      monthlyPayment: 101_000,
      lastPayment: 101_000,
      totalReceived: 100_000,
      totalPaid: 101_000,
      totalCost: 1_000,
      totalInterest: null,
      monthsUntilRepaid: null,
      flatCost: '0.120000000000',
      irrMonthly: '0.010000000000',
      aprHongKong: '0.126825030132',
      annualisedCostCompound: '0.126825030132',
      annualisedCostSimple: '0.120000000000',
    });
    expect(codesOf(result)).toEqual(['SIMPLE_COST']);
  });

  it('costs as much where 10.00 more is lent and kept back for a fee', () => {
    // 1,010.00 less 10.00 is received
    const terms = { ...equal(101_000, 1, 1_000), principal: 101_000 } as AprTerms;
    const { facts, tables } = pricedApr(terms);
    expect(facts).toMatchObject({ totalReceived: 101_000, totalPaid: 102_000, totalCost: 1_000 });
    expect(facts['irrMonthly']).toBe('0.010000000000');
    expect(rowsOf(tables['flows'])).toEqual([
      { month: 0, day: null, received: 101_000, paid: 1_000, ...noStatement },
      { month: 1, day: null, received: 0, paid: 101_000, ...noStatement },
    ]);
  });

  it('is a gain where less is paid', () => {
    const result = pricedApr(equal(99_000, 1));
    expect(result.facts).toMatchObject({ totalCost: -1_000, irrMonthly: '-0.010000000000' });
    expect(codesOf(result)).toEqual(['SIMPLE_COST', 'PAID_LESS']);
  });

  it('in Hong Kong dollars is counted in them', () => {
    const { facts, units, tables } = pricedApr(equal(101_000, 1), { currency: 'HKD' });
    expect(facts['currency']).toBe('HKD');
    expect(units).toEqual(aprUnits('HKD'));
    expect(tables['flows']?.columns[3]).toEqual({ id: 'paid', unit: 'HKD' });
  });
});

describe('12,000.00 in twelve card instalments at 0.6 % a month', () => {
  it('costs 13.84 % a year and seems to cost 7.2 %', () => {
    const { facts, assumptions } = pricedApr(cardTerms(), { chosenBy: { instalmentFee: 'flag' } });
    // 1,000.00 and 72.00 a month; 12 × 72.00 = 864.00, 7.2 % of 12,000.00
    expect(facts).toMatchObject({ monthlyPayment: 107_200, totalPaid: 1_286_400, totalCost: 86_400 });
    expect(facts['flatCost']).toBe('0.072000000000');
    expect(Number(facts['aprHongKong'])).toBeCloseTo(0.138418, 6);
    expect(Number(facts['annualisedCostSimple'])).toBeCloseTo(0.130342, 6);
    expect(assumptions).toEqual([
      { id: 'asOf', value: '2026-11-24', chosenBy: 'default' },
      { id: 'months', value: '12', chosenBy: 'default' },
      { id: 'instalmentFee', value: '0.6%', chosenBy: 'flag' },
      { id: 'feeWhen', value: 'every-month', chosenBy: 'default' },
      { id: 'fee', value: '0.00', chosenBy: 'default' },
    ]);
  });

  it.each([
    ['first-payment', 0, 107_200],
    ['at-purchase', 7_200, 100_000],
  ] as const)('charged %s pays it then', (feeWhen, start, first) => {
    const { facts, tables } = pricedApr(cardTerms({ feeWhen }));
    expect(facts).toMatchObject({ monthlyPayment: first, lastPayment: 100_000, totalCost: 7_200 });
    expect(rowsOf(tables['flows'])[0]).toEqual({
      month: 0,
      day: null,
      received: 1_200_000,
      paid: start,
      ...noStatement,
    });
  });
});

describe('1,000.00 at 2.4 % a year flat over twelve months', () => {
  it('is paid by 85.33 a month', () => {
    // 1,024.00 ÷ 12 = 85.333…; the last payment closes them: 1,024.00 − 11 × 85.33
    const { facts, assumptions } = pricedApr(flat);
    expect(facts).toMatchObject({ monthlyPayment: 8_533, lastPayment: 8_537, totalPaid: 102_400 });
    expect(assumptions).toContainEqual({ id: 'flatRate', value: '2.4%', chosenBy: 'default' });
  });
});

describe('dated flows', () => {
  const year = flowTerms(['2026-01-01', -110_000], ['2025-01-01', 100_000], ['2025-01-01', -0]);

  it('are priced by actual days, and told in the order of their days', () => {
    // 365 days: 10 % a year
    const result = pricedApr(year);
    const { aprHongKong, annualisedCostSimple, irrMonthly, principal, flatCost } = result.facts;
    expect({ aprHongKong, principal, flatCost }).toEqual({
      aprHongKong: '0.100000000000',
      principal: null,
      flatCost: null,
    });
    expect((1 + Number(irrMonthly)) ** 12).toBeCloseTo(1.1, 9);
    expect(Number(annualisedCostSimple)).toBeCloseTo(12 * Number(irrMonthly), 9);
    expect(rowsOf(result.tables['flows']).map(({ day }) => day)).toEqual(['2025-01-01', '2025-01-01', '2026-01-01']);
    expect(result.assumptions).toContainEqual({
      id: 'flows',
      value: '3 from 2025-01-01 to 2026-01-01',
      chosenBy: 'default',
    });
    expect(codesOf(result)).toEqual(['SIMPLE_COST', 'PRICED_BY_DAYS']);
  });

  it('whose first day pays more than it receives are lent, and earn', () => {
    const day = (received: number) =>
      codesOf(pricedApr(flowTerms(['2025-01-01', -100_000], ['2025-01-01', received], ['2026-01-01', 20])));
    // 999.99, 1,000.00 and 1,000.01 received on the day on which 1,000.00 is paid
    expect(day(99_999)).toContain('PAID_FIRST');
    expect(day(100_000)).not.toContain('PAID_FIRST');
    expect(day(100_001)).not.toContain('PAID_FIRST');
    const deposit = pricedApr(flowTerms(['2025-01-01', -100_000], ['2026-01-01', 110_000]));
    expect(deposit.facts).toMatchObject({ totalCost: -10_000, aprHongKong: '0.100000000000' });
    expect(codesOf(deposit)).toEqual(['SIMPLE_COST', 'PAID_FIRST', 'PRICED_BY_DAYS']);
  });

  it('that several rates solve have no price, and all of them are told', () => {
    // −1000, +2300, −1320 a year apart: 10 % and 20 %
    const result = pricedApr(flowTerms(['2025-01-01', -1_000], ['2026-01-01', 2_300], ['2027-01-01', -1_320]));
    expect(result.facts).toMatchObject({ irrMonthly: null, aprHongKong: null, annualisedCostSimple: null });
    const [several] = result.caveats;
    expect(several?.code).toBe('PRICE_SEVERAL');
    const rates = String(several?.values['rates']).split(' ').map(Number);
    expect(rates).toHaveLength(2);
    expect(rates[0]).toBeCloseTo(0.1, 6);
    expect(rates[1]).toBeCloseTo(0.2, 6);
  });

  it('that no rate solves say between which rates was looked', () => {
    const { facts, caveats } = pricedApr(flowTerms(['2025-01-01', 1_000]));
    expect(facts['aprHongKong']).toBeNull();
    expect(caveats[0]).toMatchObject({ code: 'PRICE_NONE', values: { lowest: '-0.1', highest: '0.1', period: 'day' } });
  });
});

describe('a true price', () => {
  it('that no monthly rate makes up says between which rates was looked', () => {
    // 150 % a month
    const { facts, caveats } = pricedApr(equal(250_000, 1));
    expect(facts).toMatchObject({ totalCost: 150_000, aprHongKong: null });
    expect(pricedApr(equal(250_000, 1)).holds).toBe(false);
    expect(pricedApr(equal(101_000, 1))).not.toHaveProperty('holds');
    expect(caveats).toMatchObject([{ code: 'PRICE_NONE', values: { lowest: '-0.99', highest: '1', period: 'month' } }]);
  });

  it('is named by the rules that are in force', () => {
    expect(pricedApr(flat).basis.map(({ rule }) => rule)).toEqual([hongKong, pboc]);
    expect(pricedApr(flat, { asOf: '2021-06-30' }).basis.map(({ rule }) => rule)).toEqual([pboc]);
    expect(pricedApr(flat, { asOf: '2019-06-30' }).basis).toEqual([]);
  });

  it('is not moved by rules of one’s own, and says so', () => {
    const result = pricedApr(flat, { overrides: { [pboc]: 'anything' } });
    expect(result.facts).toEqual(pricedApr(flat).facts);
    expect(result.caveats).toContainEqual({ code: 'OVERRIDES_UNUSED', values: { rules: pboc } });
    expect(result.basis.every(({ standing }) => standing !== 'overridden')).toBe(true);
  });

  it('has the same facts in the same order whatever is known', () => {
    const ids = Object.keys(aprUnits('CNY'));
    for (const terms of [flat, cardTerms(), balanceTerms(), equal(250_000, 1), flowTerms(['2025-01-01', 1])]) {
      expect(Object.keys(pricedApr(terms).facts)).toEqual(ids);
    }
    expect(aprFigureList).toEqual({ main: 'aprHongKong', always: ids, inHongKongDollars: [] });
  });
});
