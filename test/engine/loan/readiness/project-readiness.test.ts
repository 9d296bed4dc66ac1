import { describe, expect, it } from 'vitest';
import { readinessFigureList, readinessUnits } from '../../../../src/engine/loan/readiness/readiness-figures.ts';
import type { ReadinessScenario } from '../../../../src/engine/loan/readiness/readiness-scenario.ts';
import { readMonth } from '../../../../src/quantities/months.ts';
import { codesOf, rowsOf } from '../../../helpers/medical-scenario.ts';
import { projectedReadiness } from '../../../helpers/readiness-scenario.ts';

const told: Partial<ReadinessScenario> = {
  borrower: { currency: 'CNY', income: 20_000, debts: 1_001, homes: 0, birth: readMonth('1990-01') as never },
  home: { place: 'zhuhai', price: 200_000, use: 'own', market: 'new', propertyFee: 0 },
  credit: { limits: 100_000, balances: 40_000, latePayments: 0, defaults: false, enquiries: 1, historyMonths: 9 },
  evidence: { utilityMonths: 1, taxMonths: 1, rentMonths: 1, socialInsuranceMonths: 1, mpfMonths: 0 },
  mainlandProperty: true,
};

describe('a loan of 100.00 a month over a year', () => {
  it('is counted in tests kept and failed, in what is not told, and in papers', () => {
    // kept: down payment 40 %, housing ratio 50 %, twice the payment, term, age, property; failed: 55.005 % of all debts.
    // Not told: the record on the mainland. Missing: four papers.
    const { kind, facts } = projectedReadiness(told);
    expect(kind).toBe('projected');
    expect(facts).toEqual({
      currency: 'CNY',
      principal: 120_000,
      monthlyPayment: 10_000,
      housingRatio: '0.5000000000',
      debtRatio: '0.5500500000',
      debtServicingRatio: '0.5500500000',
      loanToValueRatio: '0.6000000000',
      utilisation: '0.4000000000',
      thresholdsMet: 6,
      thresholdsNotMet: 1,
      notTold: 1,
      papersMissing: 4,
    });
  });

  it('of whoever told nothing keeps only what the loan itself keeps', () => {
    // Of a bank on the mainland without a home no test is published; the reported threshold is not told.
    const { facts } = projectedReadiness();
    expect(facts).toMatchObject({ thresholdsMet: 0, thresholdsNotMet: 0, housingRatio: null, utilisation: null });
    // income, debts; seven figures of the report but the past use; five records; threshold and record
    expect(facts['notTold']).toBe(2 + 7 + 5 + 2);
  });

  it('makes no score: nothing is called one', () => {
    expect([...Object.keys(readinessUnits('CNY')), ...readinessFigureList.always].join(' ')).not.toMatch(
      /score|weight/i,
    );
    expect(readinessFigureList.main).toBe('thresholdsMet');
  });

  it('in Hong Kong dollars is counted in them', () => {
    const { units, facts } = projectedReadiness({ currency: 'HKD' });
    expect(units).toEqual(readinessUnits('HKD'));
    expect(facts['currency']).toBe('HKD');
  });

  it('groups its rows as a lender looks', () => {
    const groups = rowsOf(projectedReadiness(told).tables['checklist']).map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(['CAPACITY', 'WILLINGNESS', 'RECORDS', 'BORDER', 'PAPERS']);
  });

  it('says who chose what, and nothing that was not told', () => {
    const { assumptions } = projectedReadiness({ chosenBy: { rate: 'flag' }, asKnownOn: '2026-11-24' });
    expect(assumptions).toEqual([
      { id: 'asOf', value: '2026-11-24', chosenBy: 'default' },
      { id: 'asKnownOn', value: '2026-11-24', chosenBy: 'default' },
      { id: 'lender', value: 'mainland-bank', chosenBy: 'default' },
      { id: 'months', value: '12', chosenBy: 'default' },
      { id: 'method', value: 'equal-instalment', chosenBy: 'default' },
      { id: 'rate', value: '0%', chosenBy: 'flag' },
    ]);
  });
});

describe('what a default across the border means', () => {
  const caveat = (asOf: ReadinessScenario['asOf']) =>
    projectedReadiness({ asOf }).caveats.find(({ code }) => code === 'DEFAULT_ACROSS_BORDER')?.values;

  it('is always said, as far as the rules say it on that day', () => {
    expect(caveat('2026-11-24')).toEqual({
      judgments:
        'mainland-judgments-registered-in-hong-kong hong-kong-judgments-enforced-on-the-mainland within-2-years-of-the-default connection-instead-of-a-clause-on-courts insolvency-left-out',
      since: '2024-01-29',
      instrument: 'Cap. 645',
      records: 'whole-record-in-hong-kong no-record-on-the-mainland recovery-across-the-border-is-costly',
      months: 60,
    });
    const none = { judgments: null, since: null, instrument: null, records: null, months: null };
    expect(caveat('2024-01-28')).toEqual(none);
    expect(caveat('2024-01-29')).toMatchObject({ since: '2024-01-29', records: null });
    expect(caveat('2024-01-30')).toMatchObject({ since: '2024-01-29' });
  });

  it('stands beside that a lender decides, and what was not known yet', () => {
    expect(codesOf(projectedReadiness(told))).toEqual(['DEFAULT_ACROSS_BORDER', 'LENDER_DECIDES', 'RULES_RECALLED']);
    expect(codesOf(projectedReadiness({ asOf: '2024-01-28' }))).toContain('NOT_KNOWN_THEN');
  });

  it('may be of rules of one’s own', () => {
    const overrides = { 'national/loan/cross-border-judgments': 'never', 'hong-kong/loan/h-plan': 'unused' };
    const { caveats } = projectedReadiness({ overrides });
    expect(caveats[0]?.values).toMatchObject({ judgments: 'never', instrument: null });
    expect(caveats.map(({ code }) => code)).toEqual([
      ...['DEFAULT_ACROSS_BORDER', 'LENDER_DECIDES', 'RULES_OVERRIDDEN', 'OVERRIDES_UNUSED'],
    ]);
  });
});

describe('the trace', () => {
  it('leads each figure to what was told and to the rules it is held against', () => {
    const { trace = [] } = projectedReadiness(told, { trace: true });
    const step = (figure: string) => trace.find((one) => one.figure === figure);
    expect(step('monthlyPayment')?.inputs).toEqual({
      principal: '1200.00',
      rate: '0%',
      months: '12',
      method: 'equal-instalment',
    });
    expect(step('debtRatio')).toMatchObject({
      inputs: {
        monthlyPayment: '100.00',
        income: '200.00',
        debts: '10.01',
        incomeCurrency: 'CNY',
        propertyFee: '0.00',
      },
      rules: ['national/loan/affordability-ratios'],
    });
    expect(step('utilisation')).toEqual({
      figure: 'utilisation',
      inputs: { balances: '400.00', limits: '1000.00' },
      rules: ['hong-kong/loan/recommended-utilisation'],
    });
    expect(projectedReadiness(told).trace).toBeUndefined();
    expect(projectedReadiness({}, { trace: true }).trace?.some(({ figure }) => figure === 'utilisation')).toBe(false);
  });
});
