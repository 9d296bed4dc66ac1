import { describe, expect, it } from 'vitest';
import type { Prepayment } from '../../../src/engine/loan/loan.ts';
import { loanFigureList, loanUnits } from '../../../src/engine/loan/loan-figures.ts';
import { projectLoan } from '../../../src/engine/loan/project-loan.ts';
import { type Currency, money } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { hiborOf, loanScenario, lprOf, projectedLoan } from '../../helpers/loan-scenario.ts';
import { codesOf, rowsOf } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const shorten: Prepayment<Currency> = { month: month('2026-02'), amount: money(15_000), effect: 'shorten' };
const fund = { principal: 30_000, rate: rate('0') };
const bears = (id: string, of: ReturnType<typeof projectedLoan>) => rowsOf(of.tables['schedule']).map((row) => row[id]);

describe('a loan of 300.00 at 12 % over three months', () => {
  it('of interest alone costs 1 % a month, exactly', () => {
    const result = projectedLoan({ method: 'interest-only' });
    expect(result).toMatchObject({ kind: 'projected', plan: 'loan', asOf: '2026-11-24', basis: [] });
    // 3.00, 3.00, 303.00; 1.01^12 = 1.126825030131969…
    expect(result.facts).toEqual({
      currency: 'CNY',
      principal: 30_000,
      firstRate: '0.1200000000',
      monthlyPayment: 300,
      lastPayment: 30_300,
      totalPayments: 30_900,
      totalInterest: 900,
      totalFees: 0,
      aprHongKong: '0.126825030132',
      annualisedCostCompound: '0.126825030132',
      annualisedCostSimple: '0.120000000000',
      interestSavedByPrepayment: 0,
      payoffMonth: '2026-04',
      highestPayment: 30_300,
      capMonths: null,
      assumedFrom: null,
      cheapestOffer: null,
      dearestOffer: null,
      costSpreadHkd: null,
      flipFx: null,
      flipFxPresent: null,
      housingRatio: null,
      debtRatio: null,
      debtServicingRatio: null,
      loanToValueRatio: null,
      largestLoan: null,
    });
  });

  it('in equal instalments is paid by 102.01 a month', () => {
    const result = projectedLoan();
    expect(result.facts).toMatchObject({ monthlyPayment: 10_201, lastPayment: 10_200, totalInterest: 602 });
    expect(bears('balance', result)).toEqual([20_099, 10_099, 0]);
  });

  it('in equal principal is paid by 100.00 a month and interest', () => {
    const { facts } = projectedLoan({ method: 'equal-principal' });
    // interest 3.00, 2.00, 1.00
    expect(facts).toMatchObject({ monthlyPayment: 10_300, lastPayment: 10_100, totalInterest: 600 });
  });

  it('in Hong Kong dollars is counted in them', () => {
    const { facts, units, tables } = projectedLoan({ currency: 'HKD' });
    expect(facts).toEqual({ ...projectedLoan().facts, currency: 'HKD' });
    expect(units).toMatchObject({ principal: 'HKD', monthlyPayment: 'HKD/month', highestPayment: 'HKD/month' });
    expect(tables['schedule']?.columns[2]).toEqual({ id: 'payment', unit: 'HKD' });
  });

  it('is drawn on the valuation day unless another is said', () => {
    const { drawdown: _, ...today } = loanScenario({ asOf: '2026-03-31' });
    const result = projectLoan(today, { trace: false, hongKongDollars: false });
    expect(bears('month', result)).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(result.assumptions).toContainEqual({ id: 'drawdown', value: '2026-03-31', chosenBy: 'default' });
    expect(result.assumptions).toContainEqual({ id: 'firstPayment', value: '2026-04-30', chosenBy: 'default' });
  });

  it('bears two months of interest where it is first paid after two', () => {
    const { facts } = projectedLoan({ firstPayment: '2026-03-15' });
    // 3.00 of the month before it on top of 102.01
    expect(facts).toMatchObject({ monthlyPayment: 10_501, highestPayment: 10_501, payoffMonth: '2026-05' });
  });

  it('prepaid saves interest against the same loan as it was agreed', () => {
    const { facts } = projectedLoan({ prepayments: [shorten] });
    // 300.00 − 99.01 − 150.00 leaves 50.99, and 0.51 of interest on it: 3.51 in place of 6.02
    expect(facts).toMatchObject({
      lastPayment: 5_150,
      totalPayments: 30_351,
      totalInterest: 351,
      interestSavedByPrepayment: 251,
      payoffMonth: '2026-03',
    });
  });
});

describe('with as much from a housing fund, free of interest', () => {
  it('is the sum of both, and has no rate of its own', () => {
    const result = projectedLoan({ housingFund: fund, fees: 500 });
    expect(result.facts).toMatchObject({
      principal: 60_000,
      firstRate: null,
      monthlyPayment: 20_201,
      lastPayment: 20_200,
      totalPayments: 60_602,
      totalInterest: 602,
      totalFees: 500,
      interestSavedByPrepayment: 0,
    });
    expect(bears('rate', result)).toEqual([null, null, null]);
    expect(codesOf(result)).toEqual(['SIMPLE_COST', 'HOUSING_FUND_OWN_WORDS']);
  });

  it('prepays the commercial part alone', () => {
    const result = projectedLoan({ housingFund: fund, prepayments: [shorten] });
    expect(bears('payment', result)).toEqual([20_201, 15_150, 10_000]);
    expect(bears('balance', result)).toEqual([25_099, 10_000, 0]);
    expect(result.facts).toMatchObject({ interestSavedByPrepayment: 251, payoffMonth: '2026-04' });
  });

  it('counts the payments in which the cap decides the commercial part', () => {
    // HIBOR is low from June to August 2025
    const ratePlan = hiborOf();
    const result = projectedLoan({ drawdown: '2025-05-15', months: 4, ratePlan, housingFund: fund });
    expect(bears('binding', result)).toEqual(['hibor', 'hibor', 'hibor', 'cap']);
    expect(result.facts['capMonths']).toBe(1);
    expect(result.caveats).toContainEqual({ code: 'CAP_BINDS', values: { months: 1, of: 4, assumed: 0 } });
  });

  it('is not known where the rate of the commercial part is not', () => {
    const result = projectedLoan({ drawdown: '2019-08-19', ratePlan: lprOf(), housingFund: fund });
    expect(result.kind).toBe('undetermined');
    expect(result.facts).toMatchObject({ currency: 'CNY', principal: 60_000, monthlyPayment: null });
    expect(codesOf(result)).toEqual(['RATE_UNKNOWN', 'HOUSING_FUND_OWN_WORDS']);
  });
});

describe('the facts of a loan', () => {
  const unknown = projectedLoan({ drawdown: '2018-11-15', ratePlan: hiborOf() });

  it('are the same ids in the same order whatever is known', () => {
    const ids = Object.keys(loanUnits('CNY'));
    for (const result of [unknown, projectedLoan(), projectedLoan({ currency: 'HKD', housingFund: fund })]) {
      expect(Object.keys(result.facts)).toEqual(ids);
      expect(Object.keys(result.units)).toEqual(ids);
      expect(Object.keys(result.tables)).toEqual(['schedule', 'offers']);
    }
    expect(loanFigureList).toEqual({ main: 'monthlyPayment', always: ids, inHongKongDollars: [] });
  });

  it('are what was asked for alone where a rate is not known', () => {
    expect(Object.entries(unknown.facts).filter(([, value]) => value !== null)).toEqual([
      ['currency', 'CNY'],
      ['principal', 30_000],
    ]);
    expect(unknown.tables['schedule']).toEqual({ columns: projectedLoan().tables['schedule']?.columns, rows: [] });
  });

  it('have no price where the fees are all that was lent', () => {
    const { facts, caveats } = projectedLoan({ fees: 30_000 });
    expect(facts).toMatchObject({ totalFees: 30_000, aprHongKong: null, annualisedCostSimple: null });
    expect(caveats[0]).toEqual({
      code: 'PRICE_NONE',
      values: {},
      withholds: ['aprHongKong', 'annualisedCostCompound', 'annualisedCostSimple'],
    });
  });
});

describe('the same scenario', () => {
  it.each([
    ['fixed', { prepayments: [shorten], fees: money<'CNY'>(500) }],
    ['at the LPR', { drawdown: '2024-03-15', months: 60, ratePlan: lprOf() }],
    ['at HIBOR', { drawdown: '2024-03-15', months: 60, ratePlan: hiborOf() }],
    ['not known', { drawdown: '2018-11-15', ratePlan: hiborOf() }],
  ] as const)('%s gives the same result twice', (_name, changes) => {
    const wanted = { trace: true };
    expect(JSON.stringify(projectedLoan(changes, wanted))).toBe(JSON.stringify(projectedLoan(changes, wanted)));
  });
});
