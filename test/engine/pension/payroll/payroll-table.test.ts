import { describe, expect, it } from 'vitest';
import { payrollTable } from '../../../../src/engine/pension/payroll/payroll-table.ts';
import { projectPension } from '../../../../src/engine/pension/project-pension.ts';
import { yuan } from '../../../../src/quantities/money.ts';
import { cityIds } from '../../../../src/rules/cities/city-names.ts';
import { month, pensionScenario } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, dated, toyLawWith, toyLawWithout, toyRule } from '../../../helpers/toy-law.ts';
import { payroll, rowsOf, toyPayrollLawWith } from '../../../helpers/toy-payroll-law.ts';

const shares = (table: ReturnType<typeof payroll>) =>
  Object.entries(rowsOf(table)).map(([scheme, { employee, employer }]) => [scheme, employee, employer]);

describe('what a wage loses', () => {
  it('is base × rate for each scheme, to the fen, and in all', () => {
    // 4,000 × 8 % = 320 and × 16 % = 640; medical × 2 % = 80 and × 6 % = 240, or × 0.5 % = 20 and × 1 % = 40;
    // maternity × 1 % = 40; unemployment × 0.5 % = 20 and × 1 % = 40; work injury × 1 % = 40 or × 3 % = 120;
    // housing fund × 5 % = 200 or × 10 % = 400 on each side.
    expect(shares(payroll())).toEqual([
      ['pension', 320_00, 640_00],
      ['local-pension', 0, 0],
      ['medical-tier-1', 80_00, 240_00],
      ['medical-tier-2', 20_00, 40_00],
      ['maternity', 0, 40_00],
      ['unemployment', 20_00, 40_00],
      ['work-injury-lowest', 0, 40_00],
      ['work-injury-highest', 0, 120_00],
      ['housing-fund-lowest', 200_00, 200_00],
      ['housing-fund-highest', 400_00, 400_00],
      ['income-tax', null, null],
      // 320 + 20 + 20 = 360; 640 + 40 + 40 + 40 + 40 = 800.
      ['total-least', 360_00, 800_00],
      // 320 + 80 + 20 + 400 = 820; 640 + 240 + 40 + 40 + 120 + 400 = 1,480.
      ['total-most', 820_00, 1_480_00],
    ]);
  });

  it('rounds each share by itself, half up', () => {
    // 3,333.33 × 0.5 % = 16.66665.
    const { unemployment } = rowsOf(payroll({ base: 333_333 as never }));
    expect(unemployment?.['employee']).toBe(16_67);
  });

  it('starts each scheme from the wage, not from the base of the pension', () => {
    const law = toyLawWith({ contributionBaseLimits: toyRule('limits', { floor: 1_000, ceiling: 3_500 }) });
    const rows = rowsOf(payroll({}, undefined, law));
    expect([rows['pension']?.['base'], rows['maternity']?.['base']]).toEqual([3_500_00, 4_000_00]);
    expect(rows['pension']?.['note']).toBe('CUT_TO_CEILING');
  });

  it('takes the wage from what the employee pays, and from the limits where the policy or nothing says so', () => {
    const baseOf = (table: ReturnType<typeof payroll>) => rowsOf(table)['pension']?.['base'];
    // 400 ÷ 8 % = 5,000.
    expect(baseOf(payroll({ monthly: yuan(400) }, undefined, undefined, 'base'))).toBe(5_000_00);
    expect(baseOf(payroll({ basePolicy: 'fixed' }))).toBe(4_000_00);
    expect(baseOf(payroll({ basePolicy: 'floor' }))).toBe(1_000_00);
    expect(baseOf(payroll({ basePolicy: 'ceiling' }))).toBe(10_000_00);
    expect(baseOf(payroll({}, undefined, undefined, 'base'))).toBe(1_000_00);
  });

  it('begins in the month after the valuation date unless a start is given', () => {
    const law = toyPayrollLawWith({
      medicalRates: toyRule('medical', [dated('2027-02-01', { standard: { employee: '0.02' } })]),
    });
    expect(Object.keys(rowsOf(payroll({}, law, undefined, 'start')))).toContain('medical');
    expect(Object.keys(rowsOf(payroll({ start: (2027 * 12 + 1) as never }, law)))).toContain('medical-standard');
  });

  it('is nothing for a flexible worker, who pays the pension alone', () => {
    // 4,000 × 20 % = 800.
    const table = payroll({ employment: 'flexible' });
    expect(shares(table)).toEqual([['pension-flexible', 800_00, 0]]);
    expect(codesOf(table)).toEqual(['PAYROLL_FLEXIBLE']);
  });
});

describe('what a row says', () => {
  it('names its rules, the least known of their grades and the least firm of their standings', () => {
    const recalled = toyRule('maternity', [dated('2000-01-01', '0.01', { evidence: 'recalled' })]);
    const table = payroll(
      { overrides: { 'toy/maternity': '0.02' } },
      toyPayrollLawWith({ maternityEmployerRate: recalled }),
    );
    expect(rowsOf(payroll({}, toyPayrollLawWith({ maternityEmployerRate: recalled })))['maternity']).toMatchObject({
      rule: 'toy/maternity-employee toy/medical-limits toy/maternity',
      evidence: 'recalled',
      standing: 'in-force',
    });
    expect(rowsOf(table)['maternity']).toMatchObject({ employer: 80_00, standing: 'overridden', evidence: 'verified' });
  });

  it('says that maternity is inside the medical rate, and counts it once', () => {
    const rows = rowsOf(payroll({}, toyPayrollLawWith({ maternityEmployerRate: 'inside-medical' })));
    expect(rows['maternity']).toMatchObject({ employer: 0, employerRate: null, note: 'INSIDE_MEDICAL' });
    expect(rows['medical-tier-1']?.['note']).toBe('MATERNITY_INSIDE EMPLOYER_CHOOSES');
  });

  it('names a supplement that no source says who pays', () => {
    const rows = rowsOf(payroll({}, toyPayrollLawWith({ largeCostSupplement: toyRule('supplement', '0.005') })));
    expect(rows['medical-tier-2']?.['note']).toBe('SUPPLEMENT_LEFT_OUT EMPLOYER_CHOOSES');
  });

  it('has no local supplementary pension where the city has none', () => {
    expect(Object.keys(rowsOf(payroll({}, toyPayrollLawWith({ localPensionEmployerRate: undefined }))))).not.toContain(
      'local-pension',
    );
  });
});

describe('what is not known', () => {
  it('leaves its cells and the totals empty, and is named', () => {
    const none = (id: string) => toyRule(id, []);
    const law = toyPayrollLawWith({
      medicalRates: none('medical'),
      maternityEmployerRate: undefined,
      workInjuryRates: none('work-injury'),
      housingFundRates: none('housing-fund'),
    });
    const table = payroll({}, law);
    expect(rowsOf(table)['medical']).toMatchObject({ employee: null, employer: null, missing: 'toy/medical' });
    expect(rowsOf(table)['maternity']?.['missing']).toBe('shenzhen/payroll/maternity-employer-rate');
    expect(rowsOf(table)['work-injury']).toMatchObject({ employee: 0, employer: null });
    expect(rowsOf(table)['total-least']).toMatchObject({
      employee: null,
      employer: null,
      missing: 'toy/medical shenzhen/payroll/maternity-employer-rate toy/work-injury',
      note: 'PARTS_UNKNOWN',
    });
    expect(rowsOf(table)['total-most']?.['missing']).toContain('toy/housing-fund');
    expect(caveatOf(table, 'PAYROLL_UNKNOWN')?.['month']).toBe('2027-01');
    expect(caveatOf(table, 'PAYROLL_TAX')).toEqual({
      least: null,
      most: null,
      nonResident: 'not-deductible',
    });
  });

  it('says of income tax only what a rule says in the month', () => {
    const table = payroll({}, toyPayrollLawWith({ nonResidentTax: toyRule('non-resident', []) }));
    expect(rowsOf(table)['income-tax']).toMatchObject({
      rule: 'toy/deduction toy/exempt',
      missing: 'toy/non-resident',
      note: 'DEDUCTIBLE PENSION_EXEMPT',
    });
    expect(caveatOf(table, 'PAYROLL_TAX')?.['nonResident']).toBeNull();
    expect(caveatOf(table, 'PAYROLL_UNKNOWN')?.['rules']).toBe('toy/non-resident');
  });

  it('leaves out an employer’s rate that its form does not give', () => {
    const medicalRates = toyRule('medical', { 'tier-1': { employee: '0.02' } });
    expect(rowsOf(payroll({}, toyPayrollLawWith({ medicalRates })))['medical-tier-1']).toMatchObject({
      employee: 80_00,
      employer: null,
      missing: 'toy/medical',
    });
  });

  it('takes the wage as it is where limits are not known, and names them', () => {
    const law = toyPayrollLawWith({
      medicalBaseLimits: undefined,
      minimumWages: toyRule('minimum-wages', []),
      unemploymentCeiling: undefined,
      housingFundBaseLimits: undefined,
    });
    const table = payroll({}, law);
    expect(rowsOf(table)['unemployment']).toMatchObject({ base: 4_000_00, note: 'LIMITS_UNKNOWN' });
    expect(caveatOf(table, 'PAYROLL_BAND_UNKNOWN')?.['rules']).toBe(
      'shenzhen/medical/employee-base-limits, toy/minimum-wages, shenzhen/payroll/unemployment-ceiling, shenzhen/payroll/work-injury-base-limits, shenzhen/payroll/housing-fund-base-limits',
    );
    const ceiling = payroll({}, toyPayrollLawWith({ unemploymentCeiling: undefined }));
    expect(rowsOf(ceiling)['unemployment']?.['missing']).toBe('shenzhen/payroll/unemployment-ceiling');
  });

  it('keeps the other schemes where the pension’s limits are missing and a base is given', () => {
    const rows = rowsOf(payroll({}, undefined, toyLawWithout('contributionBaseLimits')));
    expect([rows['pension']?.['employee'], rows['maternity']?.['employer']]).toEqual([null, 40_00]);
    const none = rowsOf(payroll({}, undefined, toyLawWithout('contributionBaseLimits'), 'base'));
    expect(none['maternity']?.['base']).toBeNull();
  });

  it('has no wage without the rate of the employee', () => {
    const rows = rowsOf(payroll({}, undefined, toyLawWithout('employeeContributionRate')));
    expect(rows['pension']).toMatchObject({ base: null, missing: 'toy/employee-rate' });
  });
});

/** The cities of which no notice with the rates of the housing fund was read. */
const withoutFundRates: readonly string[] = ['shenzhen', 'guangzhou', 'dongguan', 'zhaoqing'];

describe.each(cityIds)('in %s', (city) => {
  const scenario = pensionScenario({ city, employment: 'employee', base: yuan(12_000), birth: month('1990-03') });
  const table = payrollTable(scenario);
  const rows = rowsOf(table);

  it('the pension is that of the projection', () => {
    const { facts } = projectPension(scenario, { trace: false, hongKongDollars: false });
    expect(rows['pension']?.['employee']).toBe(facts['firstMonthlyContribution']);
  });

  it('the parts add up to the total of the employee', () => {
    const compulsory = Object.entries(rows).filter(([scheme]) => !/^(medical|housing|income|total)/.test(scheme));
    const medical = Object.entries(rows)
      .filter(([scheme]) => scheme.startsWith('medical'))
      .map(([, row]) => row);
    const sum = compulsory.reduce((total, [, { employee }]) => total + Number(employee), 0);
    expect(rows['total-least']?.['employee']).toBe(sum + Number(medical.at(-1)?.['employee']));
    const fund = rows['housing-fund-highest']?.['employee'];
    expect(fund === undefined).toBe(withoutFundRates.includes(city));
    expect(rows['total-most']?.['employee']).toBe(
      fund === undefined ? null : sum + Number(medical[0]?.['employee']) + Number(fund),
    );
    if (fund === undefined)
      expect([rows['housing-fund']?.['employee'], String(rows['housing-fund']?.['missing']).split(' ')[0]]).toEqual([
        null,
        `${city}/payroll/housing-fund-rates`,
      ]);
  });

  it.each([1_000, 4_000, 12_000, 30_000, 60_000])('nothing is clamped in silence on a wage of %i', (wage) => {
    const moved = Object.values(rowsOf(payrollTable({ ...scenario, base: yuan(wage) }))).filter(
      ({ base }) => base !== null && base !== wage * 100,
    );
    for (const { base, note } of moved)
      expect(String(note).split(' ')).toContain(Number(base) > wage * 100 ? 'RAISED_TO_FLOOR' : 'CUT_TO_CEILING');
  });

  it('an empty share names the rule that is missing, and the rate of work injury is one', () => {
    const open = Object.values(rows).filter(({ employee, employer }) => employee === null || employer === null);
    const unnamed = open.filter(({ missing }) => missing === null).map(({ scheme }) => scheme);
    expect(unnamed).toEqual(['income-tax']);
    expect(rows['work-injury']).toMatchObject({ employee: 0, employer: null });
    expect(rows['total-least']?.['employer']).toBeNull();
  });
});

it('Shenzhen takes at least 8 % + 0.5 % + 0.2 % of 12,000; the rates of its housing fund were not found', () => {
  // 960 + 60 + 24 = 1,044.
  const rows = rowsOf(payrollTable(pensionScenario({ employment: 'employee', base: yuan(12_000) })));
  expect([rows['total-least']?.['employee'], rows['total-most']?.['employee']]).toEqual([1_044_00, null]);
});

it('Zhuhai takes 8 % + 1.5 % + 0.2 % of 12,000 at most, and 12 % housing fund', () => {
  // 960 + 180 + 24 + 1,440 = 2,604.
  const rows = rowsOf(payrollTable(pensionScenario({ city: 'zhuhai', employment: 'employee', base: yuan(12_000) })));
  expect(rows['total-most']?.['employee']).toBe(2_604_00);
});
