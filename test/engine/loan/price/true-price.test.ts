import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DatedFlow, datedPriceOf } from '../../../../src/engine/loan/price/dated-price.ts';
import { flowsOf, schedulePrice } from '../../../../src/engine/loan/price/schedule-price.ts';
import {
  fractionText,
  type Priced,
  type TruePrice,
  truePriceOf,
} from '../../../../src/engine/loan/price/true-price.ts';
import { fixedRate } from '../../../../src/engine/loan/rates/rate-path.ts';
import { sameDayLater } from '../../../../src/quantities/days.ts';
import { money, yuan } from '../../../../src/quantities/money.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { scheduled, toyLoan } from '../../../helpers/toy-loan.ts';

function priceOf(priced: Priced): TruePrice {
  if (priced.kind !== 'found') throw new Error(priced.kind);
  return priced.price;
}

const threeHundred = toyLoan({ principal: yuan(300), months: 3 });

describe('the true price of monthly flows', () => {
  it('is the monthly rate, compounded and taken twelve times', () => {
    const price = priceOf(truePriceOf([10_000, -10_100]));
    expect(price.irrMonthly).toBeCloseTo(0.01, 13);
    // 1.01^12 − 1 = 0.126825030131…
    expect(price.aprHongKong).toBeCloseTo(0.126825030132, 12);
    expect(price.annualisedCostCompound).toBe(price.aprHongKong);
    expect(price.annualisedCostSimple).toBeCloseTo(0.12, 12);
  });

  it('of nothing exchanged is none, and of flows that several rates solve, several', () => {
    expect(truePriceOf([10_000])).toEqual({ kind: 'none' });
    const several = truePriceOf([-100, 230, -132]);
    const simple = several.kind === 'several' ? several.prices.map((one) => one.annualisedCostSimple) : [];
    expect(simple).toHaveLength(2);
    expect(simple[0]).toBeCloseTo(1.2, 10);
    expect(simple[1]).toBeCloseTo(2.4, 10);
  });
});

describe('the true price of a schedule', () => {
  it('has the fees at drawdown in it', () => {
    const schedule = scheduled({ ...threeHundred, fees: money<'CNY'>(500) });
    expect(flowsOf(schedule)).toEqual([29_500, -10_201, -10_201, -10_200]);
    // solved with forty digits elsewhere
    const price = priceOf(schedulePrice(schedule));
    expect(price.aprHongKong.toFixed(12)).toBe('0.246987808585');
    expect(price.annualisedCostSimple.toFixed(12)).toBe('0.222773483394');
  });

  it('without fees is the rate of the contract, but for the rounding of its rows', () => {
    expect(priceOf(schedulePrice(scheduled(threeHundred))).annualisedCostSimple.toFixed(12)).toBe('0.120003953968');
  });

  it('counts what is prepaid and its fee, and months without a payment', () => {
    const prepayment = {
      month: month('2026-03'),
      amount: yuan(150),
      effect: 'shorten',
      fee: { kind: 'amount', amount: money<'CNY'>(100) },
    } as const;
    const loan = { ...threeHundred, firstPaymentOn: '2026-03-15', prepayments: [prepayment] } as const;
    // 300.00 − 99.01 − 150.00 = 50.99, and 0.51 of interest
    expect(flowsOf(scheduled(loan))).toEqual([30_000, 0, -10_501 - 15_000 - 100, -5_150]);
  });

  it('without interest is nothing', () => {
    const free = scheduled({ ...threeHundred, rates: fixedRate(rate('0')) });
    expect(fractionText(priceOf(schedulePrice(free)).aprHongKong)).toBe('0.000000000000');
  });
});

describe('the true price of dated flows', () => {
  it('is the effective annual rate by actual days ÷ 365', () => {
    // 10,000 for a day at 0.05 %: 1.0005^365 − 1
    const daily: readonly DatedFlow[] = [
      { on: '2026-11-24', amount: -10_005 },
      { on: '2026-11-23', amount: 10_000 },
    ];
    const price = priceOf(datedPriceOf(daily));
    expect(price.aprHongKong).toBeCloseTo(0.200159410678, 10);
    expect(price.irrMonthly).toBeCloseTo(0.01532070948, 10);
    expect(price.annualisedCostCompound).toBe(price.aprHongKong);
    expect(price.annualisedCostSimple).toBeCloseTo(12 * 0.01532070948, 10);
  });

  it('agrees with the published example of a spreadsheet function', () => {
    const flows: readonly DatedFlow[] = [
      { on: '2008-01-01', amount: -10_000 },
      { on: '2008-03-01', amount: 2_750 },
      { on: '2008-10-30', amount: 4_250 },
      { on: '2009-02-15', amount: 3_250 },
      { on: '2009-04-01', amount: 2_750 },
    ];
    // solved with forty digits elsewhere: 0.37336253351883…
    const price = priceOf(datedPriceOf(flows));
    expect(price.aprHongKong).toBeCloseTo(0.37336253351883, 11);
    expect(price.irrMonthly).toBeCloseTo(0.02679110936748, 11);
  });

  it('adds what is exchanged on the same day', () => {
    const on = '2026-01-01' as const;
    const flows: readonly DatedFlow[] = [
      { on, amount: 10_000 },
      { on, amount: -500 },
      { on: '2027-01-01', amount: -10_450 },
    ];
    expect(priceOf(datedPriceOf(flows)).aprHongKong).toBeCloseTo(0.1, 11);
  });

  it('is below nought where less comes back', () => {
    const flows: readonly DatedFlow[] = [
      { on: '2026-01-01', amount: 10_000 },
      { on: '2027-01-01', amount: -9_000 },
    ];
    const price = priceOf(datedPriceOf(flows));
    expect(price.aprHongKong).toBeCloseTo(-0.1, 11);
    expect((1 + price.irrMonthly) ** 12).toBeCloseTo(0.9, 11);
  });

  it('of no flows, or of flows to one side, is none', () => {
    expect(datedPriceOf([])).toEqual({ kind: 'none' });
    expect(datedPriceOf([{ on: '2026-01-01', amount: 5 }])).toEqual({ kind: 'none' });
  });

  it('over forty years neither overflows nor takes long', () => {
    const flows = Array.from({ length: 481 }, (_, place): DatedFlow => {
      return { on: sameDayLater('2026-01-15', place), amount: place === 0 ? 100_000_000 : -500_000 };
    });
    const price = priceOf(datedPriceOf(flows));
    const byMonth = priceOf(truePriceOf(flows.map(({ amount }) => amount)));
    expect(price.aprHongKong).toBeCloseTo(byMonth.aprHongKong, 3);
  });
});

describe('whatever is paid for a loan', () => {
  it('discounted at its price is worth the loan', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 50, max: 150 }), (amounts, percent) => {
        const loan = (amounts.reduce((total, amount) => total + amount, 0) * percent) / 100;
        const priced = truePriceOf([loan, ...amounts.map((amount) => -amount)]);
        fc.pre(priced.kind === 'found');
        const { irrMonthly } = priceOf(priced);
        const worth = amounts.reduceRight((value, amount) => (value + amount) / (1 + irrMonthly), 0);
        expect(Math.abs(worth / loan - 1)).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('a rate as text', () => {
  it.each([
    [0.138417850663902, '0.138417850664'],
    [-0.05, '-0.050000000000'],
    [-1e-17, '0.000000000000'],
    [0, '0.000000000000'],
  ])('%f is %s', (value, expected) => {
    expect(fractionText(value)).toBe(expected);
  });
});
