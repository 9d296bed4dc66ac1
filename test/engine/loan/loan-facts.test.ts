import { describe, expect, it } from 'vitest';
import { combineSchedules } from '../../../src/engine/loan/combine-schedules.ts';
import { loanFacts, loanFactUnits } from '../../../src/engine/loan/loan-facts.ts';
import { fixedRate } from '../../../src/engine/loan/rates/rate-path.ts';
import { scheduleTable } from '../../../src/engine/loan/schedule-table.ts';
import { highestPayment } from '../../../src/engine/loan/schedule-totals.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { ratesByNumber, scheduled, toyLoan } from '../../helpers/toy-loan.ts';

const threeHundred = toyLoan({ principal: yuan(300), months: 3, fees: money<'CNY'>(500) });
const plain = scheduled(threeHundred);

describe('the facts of a loan', () => {
  it('are first and last payment, totals, prices and the last month', () => {
    expect(loanFacts(plain, plain)).toEqual({
      monthlyPayment: 10_201,
      lastPayment: 10_200,
      totalPayments: 30_602,
      totalInterest: 602,
      totalFees: 500,
      aprHongKong: '0.246987808585',
      annualisedCostCompound: '0.246987808585',
      annualisedCostSimple: '0.222773483394',
      interestSavedByPrepayment: 0,
      payoffMonth: '2026-04',
    });
  });

  it('tell what a prepayment saves in interest, and count its fee', () => {
    const prepaid = scheduled({
      ...threeHundred,
      prepayments: [
        {
          month: month('2026-02'),
          amount: yuan(150),
          effect: 'shorten',
          fee: { kind: 'amount', amount: money<'CNY'>(100) },
        },
      ],
    });
    // 50.99 left, 0.51 of interest: 3.51 in place of 6.02
    expect(loanFacts(prepaid, plain)).toMatchObject({
      lastPayment: 5_150,
      totalPayments: 30_351,
      totalInterest: 351,
      totalFees: 600,
      interestSavedByPrepayment: 251,
      payoffMonth: '2026-03',
    });
  });

  it('have no price where the fees are more than the loan', () => {
    const dear = scheduled({ ...threeHundred, fees: money<'CNY'>(40_000) });
    expect(loanFacts(dear, dear)).toMatchObject({
      aprHongKong: null,
      annualisedCostCompound: null,
      annualisedCostSimple: null,
    });
  });

  it('are counted in the currency of the loan, under the same ids', () => {
    expect(loanFactUnits('HKD')).toMatchObject({
      monthlyPayment: 'HKD/month',
      totalInterest: 'HKD',
      payoffMonth: 'month',
    });
    expect(Object.keys(loanFacts(plain, plain))).toEqual(Object.keys(loanFactUnits('CNY')));
  });
});

describe('the highest payment', () => {
  it('is that of any month, without what is prepaid', () => {
    // 102.01, then re-priced at 2 % a month: 200.99 over two months 103.52…
    const rising = scheduled({ ...threeHundred, rates: ratesByNumber('0.12', '0.24') });
    expect(highestPayment(rising)).toBe(Math.max(...rising.rows.map(({ payment }) => payment)));
    expect(highestPayment(plain)).toBe(10_201);
  });
});

describe('the table of a schedule', () => {
  it('has a row a payment', () => {
    const table = scheduleTable(plain, 'CNY');
    expect(table.columns.map(({ id }) => id)).toEqual([
      'month',
      'rate',
      'payment',
      'interest',
      'principal',
      'prepayment',
      'fee',
      'balance',
      'binding',
    ]);
    expect(table.rows).toEqual([
      ['2026-02', '0.1200000000', 10_201, 300, 9_901, 0, 0, 20_099, null],
      ['2026-03', '0.1200000000', 10_201, 201, 10_000, 0, 0, 10_099, null],
      ['2026-04', '0.1200000000', 10_200, 101, 10_099, 0, 0, 0, null],
    ]);
  });

  it('names the side that binds, and no rate of two loans together', () => {
    const capped = scheduled({
      ...threeHundred,
      rates: () => ({ rate: rate('0.0325'), binding: 'cap', assumed: false }),
    });
    expect(scheduleTable(capped, 'CNY').rows[0]?.at(-1)).toBe('cap');
    const free = scheduled({ ...threeHundred, rates: fixedRate(rate('0')) });
    expect(scheduleTable(combineSchedules(capped, free), 'CNY').rows[0]?.[1]).toBeNull();
  });
});
