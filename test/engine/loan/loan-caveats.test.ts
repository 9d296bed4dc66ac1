import { describe, expect, it } from 'vitest';
import type { Prepayment } from '../../../src/engine/loan/loan.ts';
import { loanCase } from '../../../src/engine/loan/loan-case.ts';
import { loanCaveats } from '../../../src/engine/loan/loan-caveats.ts';
import { type Currency, money } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { loanScenario, lprOf, projectedLoan, rateChanges } from '../../helpers/loan-scenario.ts';
import { codesOf } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const prepaid = (text: string, amount: number): Prepayment<Currency> => ({
  month: month(text),
  amount: money(amount * 100),
  effect: 'shorten',
});
const notMade = (...prepayments: readonly Prepayment<Currency>[]) =>
  projectedLoan({ prepayments }).caveats.find(({ code }) => code === 'PREPAYMENT_NOT_MADE')?.values['months'];

describe('a prepayment', () => {
  it('is made in a month with a payment', () => {
    expect(notMade(prepaid('2026-02', 50), prepaid('2026-03', 50))).toBeUndefined();
  });

  it('is not made before the first payment, nor when nothing is owed any more', () => {
    // 200.99 are owed after the payment of February: 250 pays off all of it
    expect(notMade(prepaid('2026-01', 100), prepaid('2026-02', 250), prepaid('2026-03', 50))).toBe('2026-01, 2026-03');
  });

  it('is not made in the month of the last payment', () => {
    expect(notMade(prepaid('2026-04', 100))).toBe('2026-04');
    expect(notMade(prepaid('2026-05', 100))).toBe('2026-05');
  });
});

describe('the rate', () => {
  it('of two loans together is assumed without being named', () => {
    const repricing = { everyMonths: 3, on: 'january' } as const;
    const housingFund = { principal: 30_000, rate: rate('0.0285') };
    const seen = { asOf: '2024-06-15', drawdown: '2024-03-15', months: 12, housingFund } as const;
    const result = projectedLoan({ ...seen, ratePlan: lprOf({ repricing }) });
    expect(result.facts['assumedFrom']).toBe('2024-07');
    expect(result.caveats[0]).toEqual({ code: 'RATE_ASSUMED', values: { month: '2024-07', rate: null, plan: 'lpr' } });
  });

  it('below zero is zero, which is no cap', () => {
    // 3.95 − 4.00
    const result = projectedLoan({ drawdown: '2024-03-15', ratePlan: lprOf({ spreadBasisPoints: -400 }) });
    expect(rateChanges(result)).toEqual(['2024-04 0 zero']);
    expect(result.facts).toMatchObject({ monthlyPayment: 10_000, totalInterest: 0, capMonths: null });
    expect(codesOf(result)).toEqual(['RATE_FLOORED', 'SIMPLE_COST']);
    expect(result.caveats[0]?.values).toEqual({ months: 3, of: 3 });
  });

  it('agreed from the second payment on alone is not known, and no rule is to blame', () => {
    const ratePlan = { kind: 'stepped', steps: [{ fromPayment: 2, rate: rate('0.03') }] } as const;
    const result = projectedLoan({ ratePlan });
    expect(result).toMatchObject({ kind: 'undetermined', missing: [] });
    expect(result.caveats).toEqual([{ code: 'RATE_UNKNOWN', values: { month: '2026-02', rules: '' } }]);
  });
});

describe('the price', () => {
  it.each([
    ['2026-02-14', '2026-01-15', true],
    ['2026-02-15', '2026-01-15', false],
    ['2026-02-28', '2026-01-31', false],
    ['2026-04-16', '2026-01-15', true],
    ['2026-04-15', '2026-01-15', false],
  ] as const)('counts whole months, told of a first payment on %s after %s: %s', (firstPayment, drawdown, told) => {
    const { caveats } = projectedLoan({ firstPayment, drawdown });
    const expected = { code: 'PRICE_BY_MONTHS', values: { drawdown, firstPayment } };
    expect(caveats.filter(({ code }) => code === 'PRICE_BY_MONTHS')).toEqual(told ? [expected] : []);
  });

  it('is one of several where money comes back to the borrower', () => {
    // 100.00 − 203.00 ÷ (1 + r) + 103.02 ÷ (1 + r)² is nothing at 1 % and at 2 %
    const one = loanCase(loanScenario());
    const [first] = one.schedule?.rows ?? [];
    if (first === undefined) throw new Error('the loan has a schedule');
    const rows = [20_300, -10_302].map((payment, place) => ({
      ...first,
      monthsSince: place + 1,
      payment: money<Currency>(payment),
    }));
    const schedule = { principal: money<Currency>(10_000), drawnOn: one.drawnOn, fees: money<Currency>(0), rows };
    const [caveat, ...others] = loanCaveats({ ...one, schedule });
    expect([caveat?.code, caveat?.withholds, others]).toEqual([
      'PRICE_SEVERAL',
      ['aprHongKong', 'annualisedCostCompound', 'annualisedCostSimple'],
      [],
    ]);
    // 1.01^12 and 1.02^12, less 1, good to ten places
    const rates = String(caveat?.values['rates']).split(' ');
    expect(rates.map((text) => text.slice(0, -2))).toEqual(['0.1268250301', '0.2682417945']);
  });
});

describe('a prepayment above what is owed', () => {
  it('is cut to it, and the month is told; one that is not is not', () => {
    // After the first payment 201.00 is left.
    const cutIn = (amount: number) =>
      projectedLoan({ prepayments: [prepaid('2026-02', amount)] }).caveats.find(
        ({ code }) => code === 'PREPAYMENT_CUT',
      );
    expect(cutIn(200)).toBeUndefined();
    expect(cutIn(202)?.values).toEqual({ months: '2026-02' });
  });
});

describe('a rate up to the valuation day that no later notice confirms', () => {
  it('is named, with the day from which it is known', () => {
    const result = projectedLoan({ drawdown: '2026-11-01', ratePlan: lprOf() });
    expect(result.caveats.find(({ code }) => code === 'RATE_PROVISIONAL')?.values).toEqual({
      rates: 'market/loan-prime-rate of 2026-09-20',
    });
    const early = projectedLoan({ asOf: '2026-09-30', drawdown: '2026-09-25', ratePlan: lprOf(), months: 1 });
    expect(codesOf(early)).not.toContain('RATE_PROVISIONAL');
  });
});
