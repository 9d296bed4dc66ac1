import { describe, expect, it } from 'vitest';
import { limitColumns, limitsTable } from '../../../../src/engine/loan/limits/limits-table.ts';
import type { LoanScenario } from '../../../../src/engine/loan/loan-scenario.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { loanScenario } from '../../../helpers/loan-scenario.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';

const asked = (changes: Partial<LoanScenario> = {}) => limitsTable(loanScenario(changes));
const rows = (changes: Partial<LoanScenario> = {}) => rowsOf(asked(changes).table);
const of = (limit: string, changes: Partial<LoanScenario> = {}, lenders = '') =>
  rows(changes).find((row) => row['limit'] === limit && String(row['lenders']).includes(lenders));
const at = (yearly: string) => ({ ratePlan: { kind: 'fixed', rate: rate(yearly) } }) as const;
const inHongKong = (yearly: string) => ({ ...at(yearly), currency: 'HKD' }) as const;

describe('the limits of loans', () => {
  it('are listed with whom they bind, those of the mainland first', () => {
    expect(limitColumns('CNY').map(({ id }) => id)).toEqual([
      ...[
        'limit',
        'lenders',
        'bound',
        'ratio',
        'months',
        'found',
        'foundMonths',
        'stressed',
        'passes',
        'largestLoan',
        'from',
        'source',
        'evidence',
        'rule',
      ],
    ]);
    expect(rows().map(({ limit }) => limit)).toEqual([
      ...['COURT_CAP', 'PLATFORM_LINE', 'LONGEST_TERM', 'AGE_AT_END_SOME', 'AGE_AT_END_OTHERS', 'DOWN_FIRST'],
      ...[
        'DOWN_SECOND',
        'HOUSING_TO_INCOME',
        'DEBT_TO_INCOME',
        'INCOME_COVER',
        'HIGHEST_RATE',
        'EXTORTIONATE_RATE',
        'LONGEST_TERM',
        'LTV_OWN',
        'LTV_OTHER',
      ],
      ...['LTV_NET_WORTH', 'DSR_OWN', 'DSR_OTHER'],
    ]);
  });

  it('four times the one-year LPR of 3 % is 12 %, by both rules', () => {
    expect(of('COURT_CAP')).toMatchObject({
      ...{ lenders: 'PRIVATE_LENDERS', bound: 'AT_MOST', ratio: '0.1200000000', months: null },
      ...{ from: '2025-05-20', evidence: 'verified' },
      rule: 'national/loan/private-lending-multiple; market/loan-prime-rate',
    });
  });

  it('a ratio of a home stands with its own day and source, held against nothing', () => {
    expect(of('DOWN_SECOND')).toEqual({
      ...{ limit: 'DOWN_SECOND', lenders: 'MAINLAND_HOME_LENDERS', bound: 'AT_LEAST', ratio: '0.1500000000' },
      ...{ foundMonths: null, stressed: null, largestLoan: null },
      ...{ months: null, found: null, passes: null, from: '2024-09-24', evidence: 'verified' },
      source: '关于优化个人住房贷款最低首付款比例政策的通知, 中国人民银行、国家金融监督管理总局',
      rule: 'national/loan/down-payment-ratios',
    });
    expect(of('HOUSING_TO_INCOME')?.['ratio']).toBe('0.5000000000');
    expect(of('DEBT_TO_INCOME')?.['ratio']).toBe('0.5500000000');
  });

  it('says whom they bind, what is not in force, and lists the rules', () => {
    const { id, caveats, basis } = asked();
    expect([id, caveats]).toEqual([
      'limits',
      [
        { code: 'LIMITS_BY_LENDER', values: {} },
        {
          code: 'LIMITS_NOT_IN_FORCE',
          values: { rules: 'national/loan/private-lending-lines, hong-kong/loan/stressed-debt-servicing-ratio' },
        },
      ],
    ]);
    expect(basis.map(({ rule }) => rule)).toContain('hong-kong/loan/money-lender-cap');
  });
});

describe('what a mainland loan costs', () => {
  // A month of 1 % is 12 % by simple interest and 1.01^12 − 1 = 12.68 % by compound.
  it.each([
    ['0.11', 'PASSES'], // 11.57 % by compound
    ['0.12', 'DEPENDS'],
    ['0.13', 'FAILS'],
  ])('at %s against 12 %% of private lenders: %s', (yearly, said) => {
    const principal = 1_000_000_000;
    expect(of('COURT_CAP', { ...at(yearly), principal })?.['passes']).toBe(said);
  });

  it('at 21 % is within the line of 24 % by both methods, at 24 % by simple interest only', () => {
    const found = ['0.21', '0.24', '0.25'].map((yearly) => of('PLATFORM_LINE', { ...at(yearly), principal: 10 ** 9 }));
    expect(found.map((row) => row?.['passes'])).toEqual(['PASSES', 'DEPENDS', 'FAILS']);
  });

  it('is not held against limits of Hong Kong', () => {
    expect(of('HIGHEST_RATE', at('0.6'))).toMatchObject({ ratio: '0.4800000000', found: null, passes: null });
  });

  it.each([
    [359, 'PASSES'],
    [360, 'PASSES'],
    [361, 'FAILS'],
  ])('over %i months against 360: %s', (months, said) => {
    const row = of('LONGEST_TERM', { months, principal: 10 ** 9 }, 'MAINLAND');
    expect(row).toMatchObject({ ratio: null, months: 360, found: null, passes: said });
  });
});

describe('what a loan in Hong Kong costs', () => {
  // 1.0305^12 − 1 = 43.4 %; 1.0335^12 − 1 = 48.5 %; 1.025^12 − 1 = 34.5 %; 1.026^12 − 1 = 36.07 %.
  it.each([
    ['0.366', 'PASSES'],
    ['0.402', 'FAILS'],
  ])('at %s against 48 %% of money lenders: %s', (yearly, said) => {
    expect(of('HIGHEST_RATE', { ...inHongKong(yearly), principal: 10 ** 9 })?.['passes']).toBe(said);
  });

  it.each([
    ['0.3', 'PASSES'],
    ['0.312', 'FAILS'],
  ])('at %s against 36 %% above which a loan is presumed extortionate: %s', (yearly, said) => {
    const row = of('EXTORTIONATE_RATE', { ...inHongKong(yearly), principal: 10 ** 9 });
    expect(row).toMatchObject({ lenders: 'MONEY_LENDERS', ratio: '0.3600000000', passes: said });
  });

  it('is not told where the loan has no price: its rate is not known', () => {
    const ratePlan = { kind: 'hibor', spread: rate('0.013') } as const;
    const row = of('HIGHEST_RATE', { ...{ currency: 'HKD', ratePlan, drawdown: '2010-01-01' } });
    expect(row).toMatchObject({ found: null, passes: null });
  });
});

describe('limits by the day', () => {
  it.each([
    // 4 × 3.45 % of December 2023, 4 × 3.85 % of July 2020
    ['2024-01-15', '0.1380000000'],
    ['2020-08-20', '0.1540000000'],
    // older than the cap: by the day of a claim, which is not known
    ['2020-08-19', undefined],
    // not drawn yet: the LPR of the valuation day
    ['2027-01-15', '0.1200000000'],
  ] as const)('the court’s cap of a loan drawn on %s is %s', (drawdown, ratio) => {
    expect(of('COURT_CAP', { drawdown })?.['ratio']).toBe(ratio);
  });

  it.each([
    ['2020-08-19', ['0.2400000000', '0.3600000000', undefined]],
    // 4 × 3.85 %
    ['2020-08-20', [undefined, undefined, '0.1540000000']],
  ] as const)('on %s the lines and the cap of private loans are %s', (asOf, expected) => {
    const drawdown = asOf;
    expect(
      ['ENFORCEABLE_LINE', 'VOID_LINE', 'COURT_CAP'].map((limit) => of(limit, { asOf, drawdown })?.['ratio']),
    ).toEqual(expected);
  });

  it.each([
    ['2022-12-29', undefined],
    ['2022-12-30', '0.4800000000'],
  ] as const)('on %s the cap of money lenders known is %s', (asOf, ratio) => {
    expect(of('HIGHEST_RATE', { asOf })?.['ratio']).toBe(ratio);
  });

  it('a part that no source gives is empty: other homes before October 2024', () => {
    expect(of('LTV_OTHER', { asOf: '2024-10-15' })).toMatchObject({ ratio: null, from: '2024-02-28' });
    expect(of('LTV_OTHER', { asOf: '2024-10-16' })).toMatchObject({ ratio: '0.7000000000', from: '2024-10-16' });
  });

  it('before anything is known names every rule once, and has no rows', () => {
    const { table, caveats } = asked({ asOf: '1990-01-01', drawdown: '1990-01-01' });
    const named = String(caveats[1]?.values['rules']).split(', ');
    expect(table.rows).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toContain('national/loan/affordability-ratios');
  });

  it('are what the scenario puts in their place', () => {
    const overrides = { 'national/loan/private-lending-multiple': 5 };
    expect(of('COURT_CAP', { overrides })?.['ratio']).toBe('0.1500000000');
    // no LPR then
    expect(of('COURT_CAP', { overrides, asOf: '2010-01-01', drawdown: '2010-01-01' })).toBeUndefined();
  });

  it('where all are in force only the sort of lender is said', () => {
    const values = {
      'national/loan/private-lending-lines': { enforceable: '0.24', voidAbove: '0.36' },
      'hong-kong/loan/stressed-debt-servicing-ratio': '0.6',
    };
    expect(asked({ overrides: values }).caveats).toEqual([{ code: 'LIMITS_BY_LENDER', values: {} }]);
  });
});
