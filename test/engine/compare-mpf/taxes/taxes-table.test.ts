import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { taxColumns } from '../../../../src/engine/compare-mpf/taxes/tax-row.ts';
import { taxesTable } from '../../../../src/engine/compare-mpf/taxes/taxes-table.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf, months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { compareTaxesWords } from '../../../../src/report/language/en/compare-taxes.ts';
import { inWords } from '../../../../src/report/table-words.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { tableScenario } from '../table-scenario.ts';

type Changes = Partial<CompareScenario>;
const table = (changes: Changes = {}) => taxesTable(tableScenario(changes));
const row = (line: string, changes: Changes = {}) => rowsOf(table(changes).table).find((one) => one['line'] === line);
const treated = (line: string, changes: Changes = {}) => {
  const found = row(line, changes);
  return [found?.['side'], found?.['treatment'], found?.['note']];
};
const paid = (changes: Changes) => row('TAX_MPF_MANDATORY', changes)?.['contribution'];
const monthly = (cents: number) => ({ monthlyIncome: money<'HKD'>(cents) });
const taxRate = rate('0.17');

describe('the taxes on both sides', () => {
  it('has a row for each line', () => {
    expect(table().id).toBe('taxes');
    expect(rowsOf(table().table).map(({ line }) => line)).toEqual([
      ...['TAX_MPF_MANDATORY', 'TAX_MPF_DEDUCTIBLE', 'TAX_DEFERRED_ANNUITY', 'TAX_MPF_VOLUNTARY', 'TAX_MPF_TAKEN_OUT'],
      ...['TAX_MPF_DEPARTURE', 'TAX_MPF_DEPARTURE_EMPLOYER', 'TAX_MPF_SIDE', 'TAX_MPF_CONTRIBUTIONS_MAINLAND'],
      ...['TAX_PENSION_CONTRIBUTIONS', 'TAX_PENSION_NON_RESIDENT', 'TAX_PENSION_RECEIVED', 'TAX_PENSION_SIDE'],
      ...['TAX_BAY_AREA_SUBSIDY', 'TAX_PENSION_CONTRIBUTIONS_HONG_KONG', 'TAX_PUBLIC_ANNUITY'],
    ]);
  });

  it.each([
    ['TAX_MPF_VOLUNTARY', 'SIDE_HONG_KONG', 'NOT_DEDUCTED', null],
    ['TAX_MPF_TAKEN_OUT', 'SIDE_HONG_KONG', 'EXEMPT', 'AT_ONCE_OR_BY_INSTALMENTS'],
    ['TAX_MPF_DEPARTURE', 'SIDE_HONG_KONG', 'EXEMPT', null],
    ['TAX_MPF_DEPARTURE_EMPLOYER', 'SIDE_HONG_KONG', 'TAXED_IN_FULL', 'WITHOUT_ENDING_THE_JOB'],
    ['TAX_MPF_SIDE', 'SIDE_HONG_KONG', 'HONG_KONG_ALONE', null],
    ['TAX_MPF_CONTRIBUTIONS_MAINLAND', 'SIDE_MAINLAND', 'NOT_KNOWN', 'NOTHING_FOUND'],
    ['TAX_PENSION_CONTRIBUTIONS', 'SIDE_MAINLAND', 'DEDUCTED', 'WITHIN_RATE_AND_BASE'],
    ['TAX_PENSION_NON_RESIDENT', 'SIDE_MAINLAND', 'NOT_DEDUCTED', 'FEW_DAYS_ON_THE_MAINLAND'],
    ['TAX_PENSION_RECEIVED', 'SIDE_MAINLAND', 'EXEMPT', null],
    ['TAX_PENSION_SIDE', 'SIDE_MAINLAND', 'MAINLAND_ALONE', null],
    ['TAX_BAY_AREA_SUBSIDY', 'SIDE_MAINLAND', 'PAID_BACK', 'TALENT_IN_NINE_CITIES'],
    ['TAX_PENSION_CONTRIBUTIONS_HONG_KONG', 'SIDE_HONG_KONG', 'NOT_KNOWN', 'NOTHING_FOUND'],
    ['TAX_PUBLIC_ANNUITY', 'SIDE_HONG_KONG', 'NOT_KNOWN', 'NOTHING_FOUND'],
  ])('%s: in %s %s, %s', (line, ...expected) => {
    expect(treated(line)).toEqual(expected);
  });

  it('names the rules of a row, and the one from memory among them', () => {
    expect(row('TAX_PENSION_CONTRIBUTIONS')).toMatchObject({
      ...{ since: '2019-01-01', until: null, evidence: 'corroborated; recalled' },
      rule: 'national/payroll/tax-deduction; national/payroll/tax-deduction-limits',
    });
    expect(row('TAX_PUBLIC_ANNUITY')).toMatchObject({ since: null, source: null, evidence: null, rule: null });
    expect(table().basis.find(({ evidence }) => evidence === 'recalled')?.rule).toBe(
      'national/payroll/tax-deduction-limits',
    );
  });

  // From 18 August 2023, so for months from September, to the last day of 2027.
  it.each([
    ['2023-08-31', 'NOT_KNOWN', null],
    ['2023-09-01', 'PAID_BACK', '2027-12-31'],
    ['2027-12-31', 'PAID_BACK', '2027-12-31'],
    ['2028-01-01', 'NOT_KNOWN', null],
  ] as const)('on %s the subsidy of the bay area: %s until %s', (asOf, treatment, until) => {
    expect(row('TAX_BAY_AREA_SUBSIDY', { asOf })).toMatchObject({ treatment, until });
    const named = table({ asOf }).caveats.find(({ code }) => code === 'TAXES_NOT_KNOWN')?.values['rules'];
    expect(String(named).includes('national/payroll/bay-area-tax-subsidy')).toBe(treatment === 'NOT_KNOWN');
  });

  it('does not read into a text of the scenario what it does not say', () => {
    const overrides = { 'hong-kong/mpf/withdrawal-tax': 'none-at-retirement-death-incapacity-terminal-illness' };
    expect(treated('TAX_MPF_TAKEN_OUT', { overrides })[1]).toBe('EXEMPT');
    expect(treated('TAX_MPF_DEPARTURE', { overrides })).toEqual(['SIDE_HONG_KONG', 'NOT_KNOWN', 'NOT_IN_FORCE']);
  });
});

describe('mandatory contributions of a year', () => {
  // 5 % of relevant income from 7,100 to 30,000, times twelve
  it.each([
    [0, 0],
    [709_999, 0],
    [710_000, 426_000],
    [710_001, 426_000],
    [2_000_000, 1_200_000],
    [2_999_999, 1_800_000],
    [3_000_000, 1_800_000],
    [9_000_000, 1_800_000],
  ])('of %i cents a month are %i cents', (income, yearly) => {
    expect(paid(monthly(income))).toBe(yearly);
  });

  it('are rounded by the cent each month: 5 % of 20,000.10 is 1,000.005, so 1,000.01', () => {
    expect(paid(monthly(2_000_010))).toBe(1_200_012);
  });

  it('of the self-employed are the same, rounded once where they pay by the year', () => {
    expect(paid({ job: 'self-employed', ...monthly(2_000_010) })).toBe(1_200_012);
    // 5 % of 240,001.20 is 12,000.06
    expect(paid({ job: 'self-employed', paysYearly: true, ...monthly(2_000_010) })).toBe(1_200_006);
  });

  // 85,200 and 360,000 a year are twelve times the monthly limits.
  it.each([
    [709_999, 0],
    [710_000, 426_000],
    [3_000_000, 1_800_000],
    [3_000_001, 1_800_000],
  ])('of the self-employed by the year, of %i cents a month, are %i cents', (income, yearly) => {
    expect(paid({ job: 'self-employed', paysYearly: true, ...monthly(income) })).toBe(yearly);
  });

  // 20 days: below 280 a day nothing, from 280 on 15, from 950 on 50
  it.each([
    [559_999, 0],
    [560_000, 360_000],
    [560_001, 360_000],
    [1_900_000, 1_200_000],
  ])('of a casual employee with 20 days and %i cents a month are %i cents', (income, yearly) => {
    expect(paid({ job: 'casual', casualDays: 20, ...monthly(income) })).toBe(yearly);
  });

  it('of a casual employee are not known without the days', () => {
    expect(row('TAX_MPF_MANDATORY', { job: 'casual', taxRate })).toMatchObject({
      ...{ contribution: null, saved: null, note: 'GIVE_CASUAL_DAYS' },
    });
  });

  // Born in March 1970: 65 in March 2035; 18 in March 1988.
  it.each([
    [{ asOf: '2035-02-28' }, 1_200_000],
    [{ asOf: '2035-03-01' }, 0],
    [{ asOf: '2035-04-01' }, 0],
    [{ birth: monthOf(2008, 11) }, 1_200_000],
    [{ birth: monthOf(2008, 12) }, 0],
    [{ birth: monthOf(2008, 10) }, 1_200_000],
    [{ workUntil: months(681) }, 1_200_000],
    [{ workUntil: months(680) }, 0],
    [{ workUntil: months(679) }, 0],
  ] as const)('with %o are %i cents', (changes, yearly) => {
    const found = row('TAX_MPF_MANDATORY', changes);
    expect([found?.['contribution'], found?.['note']]).toEqual([yearly, yearly === 0 ? 'NO_WORK_NOW' : null]);
  });
});

describe('what is saved', () => {
  it('is not told without a rate', () => {
    expect(row('TAX_MPF_MANDATORY')).toMatchObject({ treatment: 'DEDUCTED', cap: 1_800_000, saved: null });
    expect(table().caveats.map(({ code }) => code)).toEqual(['TAXES_NOT_FOUND', 'TAXES_RATE_NOT_GIVEN']);
  });

  it('is the contribution of a year at the rate: 12,000.00 at 17 % is 2,040.00', () => {
    expect(row('TAX_MPF_MANDATORY', { taxRate })?.['saved']).toBe(204_000);
    expect(table({ taxRate }).caveats).toEqual([
      { code: 'TAXES_NOT_FOUND', values: {} },
      { code: 'TAXES_AT_YOUR_RATE', values: { rate: '0.17000000' } },
    ]);
  });

  it('is rounded by the cent: 12,000.12 at 17 % is 2,040.0204', () => {
    expect(row('TAX_MPF_MANDATORY', { taxRate, ...monthly(2_000_010) })?.['saved']).toBe(204_002);
  });

  // 5,000 a month is the cap of 60,000; at 17 % 10,200
  it.each([
    [499_999, 5_999_988, 1_019_998, null],
    [500_000, 6_000_000, 1_020_000, null],
    [500_001, 6_000_012, 1_020_000, 'CAP_REACHED'],
  ])('of %i cents a month of deductible contributions, %i a year, is %i', (voluntary, yearly, saved, cap) => {
    const found = row('TAX_MPF_DEDUCTIBLE', { taxRate, voluntary: money(voluntary) });
    expect(found).toMatchObject({ cap: 6_000_000, contribution: yearly, saved });
    expect(found?.['note']).toBe(['SHARED_CAP', 'DEDUCTIBLE_FIRST', ...(cap === null ? [] : [cap])].join(' '));
  });

  // 31 days at 50 are 1,550 a month, 18,600 a year: above the cap of 18,000
  it('is not more than the cap gives', () => {
    const casual = { job: 'casual', casualDays: 31, taxRate, ...monthly(3_500_000) } as const;
    expect(row('TAX_MPF_MANDATORY', casual)).toMatchObject({
      ...{ contribution: 1_860_000, cap: 1_800_000, saved: 306_000, note: 'CAP_REACHED' },
    });
  });

  it('of a deferred annuity is not told: its premium is not asked', () => {
    expect(row('TAX_DEFERRED_ANNUITY', { taxRate })).toMatchObject({
      ...{ cap: 6_000_000, contribution: null, saved: null, note: 'SHARED_CAP DEDUCTIBLE_FIRST SPOUSE_MAY_CLAIM' },
    });
  });
});

describe('a month before the rules', () => {
  it('has no cap before the first deduction, and no contributions before MPF', () => {
    expect(row('TAX_MPF_DEDUCTIBLE', { asOf: '2019-03-31', taxRate })).toMatchObject({
      ...{ treatment: 'NOT_KNOWN', cap: null, contribution: 0, saved: null, note: 'NOT_IN_FORCE' },
      ...{ since: null, rule: 'hong-kong/mpf/tax-deductible-limit' },
    });
    expect(row('TAX_MPF_MANDATORY', { asOf: '2000-11-30' })).toMatchObject({ cap: 1_200_000, contribution: null });
    const yearly = { job: 'self-employed', paysYearly: true, asOf: '2012-05-31' } as const;
    expect(row('TAX_MPF_MANDATORY', yearly)).toMatchObject({ cap: 1_450_000, contribution: null });
    const casual = { job: 'casual', casualDays: 20, asOf: '2014-05-31' } as const;
    expect(paid(casual)).toBeNull();
  });
});

describe('the words', () => {
  it.each([
    {},
    { taxRate, voluntary: money<'HKD'>(900_000), monthlyIncome: money<'HKD'>(0) },
    { job: 'casual', asOf: '2015-01-01' },
  ] as const)('has a sentence for every cell and caveat of %o', (changes) => {
    const { table: found, caveats } = table(changes);
    expect(inWords(found, compareTaxesWords.cells)).toHaveLength(16);
    expect(Object.keys(compareTaxesWords.columns)).toEqual(taxColumns.map(({ id }) => id));
    const sentences: Readonly<Record<string, (values: (typeof caveats)[number]['values']) => string>> =
      compareTaxesWords.caveats;
    for (const { code, values } of caveats) expect(sentences[code]?.(values)).toMatch(/\.$|\)\.$/);
  });
});
