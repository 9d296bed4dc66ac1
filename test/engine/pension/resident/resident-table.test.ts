import { describe, expect, it } from 'vitest';
import type { PensionScenario } from '../../../../src/engine/pension/pension-scenario.ts';
import { residentTable, residentTableUnder } from '../../../../src/engine/pension/resident/resident-table.ts';
import { cityIds } from '../../../../src/rules/cities/city-names.ts';
import type { ResidentLaw } from '../../../../src/rules/resident-law.ts';
import { month, pensionScenario, percent } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, dated, toyLawWith, toyLawWithout, toyRule, toyScenario } from '../../../helpers/toy-law.ts';
import { rowsOf } from '../../../helpers/toy-payroll-law.ts';

/** 60 and ten years; 100 months of payout; 80 a month of base pension, 3 more for each year past ten. */
const toyResidentLaw: ResidentLaw = {
  tiers: toyRule('tiers', [dated('2000-01-01', [200, 1_000])]),
  subsidies: toyRule('subsidies', { 200: 40, 1000: 100 }),
  claimAgeMonths: toyRule('claim-age', 720),
  minimumContributionMonths: toyRule('minimum', 120),
  payoutMonths: toyRule('payout-months', 100),
  basePension: toyRule('base-pension', 80),
  provincialMinimumBasePension: toyRule('provincial-minimum', 70),
  minimumBasePension: toyRule('national-minimum', 60),
  longContributionSupplement: toyRule('supplement', 3),
  provincialLongContributionSupplement: toyRule('least-supplement', 2),
  residentSchemeOldestAge: toyRule('oldest-age', 720),
  residentSchemeGate: toyRule('gate', 'a permit'),
  joining: toyRule('joining', 'one pension'),
};

function resident(
  changes: Partial<PensionScenario> = {},
  law: Partial<ResidentLaw> = {},
  pensionLaw = toyLawWith(),
  ...without: (keyof ResidentLaw)[]
) {
  const merged = Object.entries({ ...toyResidentLaw, ...law }).filter(([id]) => !without.includes(id as never));
  return residentTableUnder(pensionLaw, Object.fromEntries(merged) as never, toyScenario(changes));
}

describe('the residents’ pension', () => {
  it('is base pension + account ÷ payout months', () => {
    // Born 1977-01, 60 in January 2037, ten years from January 2027: (200 + 40) × 10 = 2,400, ÷ 100 = 24, + 80 = 104.
    expect(rowsOf(resident({ birth: month('1977-01') }))['20000']).toMatchObject({
      subsidy: 40_00,
      yearsPaid: 10,
      claimMonth: '2037-01',
      claimAge: '60y0m',
      totalPaid: 2_000_00,
      accountAtClaim: 2_400_00,
      accountPension: 24_00,
      basePension: 80_00,
      basePensionAtLeast: 80_00,
      longContribution: 0,
      monthlyPension: 104_00,
      monthlyPensionAtLeast: 104_00,
      missing: null,
      note: null,
    });
  });

  it.each([
    ['1976-12', 10, '60y1m', true],
    ['1977-01', 10, '60y0m', false],
    ['1977-02', 10, '60y0m', false],
  ])('born %s pays %i years and draws at %s', (birth, years, claimAge, paysOn) => {
    const table = resident({ birth: month(birth) });
    expect(rowsOf(table)['20000']).toMatchObject({ yearsPaid: years, claimAge });
    expect(codesOf(table).includes('RESIDENT_PAYS_ON')).toBe(paysOn);
  });

  it('says that payments go on past 60', () => {
    // Born 1974-01, 60 in January 2034: seven years. Ten from January 2027 end in December 2036, at 63.
    const table = resident();
    expect(caveatOf(table, 'RESIDENT_PAYS_ON')).toEqual({ years: 10, claim: '2037-01', claimAge: '63y0m' });
    expect(rowsOf(table)['20000']?.['note']).toBe('PAYS_ON_PAST_AGE');
  });

  it('lets what was paid earn in the months left before 60', () => {
    // Born 1977-07: ten years and six months, in which everything earns 12 % × 6/12.
    const table = resident({ birth: month('1977-07'), creditingRate: percent('12%') });
    const whole = resident({ birth: month('1977-01'), creditingRate: percent('12%') });
    const [later, sooner] = [table, whole].map((one) => Number(rowsOf(one)['20000']?.['accountAtClaim']));
    expect(later).toBe(Math.floor((sooner as number) * 1.06 + 0.5));
  });

  it.each([
    // Born 1977-12, 60 in December 2037: ten whole years; 1978-01 eleven; 1978-12, 60 in December 2038, eleven; 1979-01 twelve.
    ['1977-12', 0, 80_00],
    ['1978-01', 3_00, 83_00],
    ['1978-12', 3_00, 83_00],
    ['1979-01', 6_00, 86_00],
  ])('born %s: %i fen more for the years past ten', (birth, longContribution, basePension) => {
    const row = rowsOf(resident({ birth: month(birth) }))['20000'];
    expect(row).toMatchObject({ longContribution, basePension, basePensionAtLeast: basePension, missing: null });
    expect(row?.['monthlyPension']).toBe(Number(row?.['accountPension']) + basePension);
  });

  it('knows the base pension from below only where the city’s supplement for more years is not known', () => {
    // Eleven years: 80 + 2 = 82 at least; the account 240 × 11 ÷ 100 = 26.40.
    const table = resident({ birth: month('1978-01') }, {}, toyLawWith(), 'longContributionSupplement');
    const row = rowsOf(table)['20000'];
    expect(row).toMatchObject({
      basePension: null,
      longContribution: null,
      basePensionAtLeast: 82_00,
      monthlyPension: null,
      monthlyPensionAtLeast: 108_40,
      missing: 'shenzhen/resident/long-contribution-supplement',
      note: 'BASE_PENSION_UNKNOWN',
    });
  });

  it('has no supplement to count on where neither the city’s nor the province’s is known', () => {
    const none = { provincialLongContributionSupplement: toyRule<number>('b', []) };
    const table = resident({ birth: month('1978-01') }, none, toyLawWith(), 'longContributionSupplement');
    expect(rowsOf(table)['20000']).toMatchObject({ longContribution: null, basePensionAtLeast: 80_00 });
  });

  it('takes the highest of the least amounts where the city’s is not known', () => {
    const birth = month('1977-01');
    const table = resident({ birth }, {}, toyLawWith(), 'basePension');
    expect(rowsOf(table)['20000']).toMatchObject({ basePension: null, basePensionAtLeast: 70_00 });
    expect(caveatOf(table, 'RESIDENT_BASE_UNKNOWN')).toEqual({
      rules: 'shenzhen/resident/base-pension',
      month: '2027-01',
      atLeast: 70_00,
    });
    const none = {
      minimumBasePension: toyRule<number>('a', []),
      provincialMinimumBasePension: toyRule<number>('b', []),
    };
    const empty = resident({ birth }, none, toyLawWith(), 'basePension');
    expect(rowsOf(empty)['20000']).toMatchObject({ basePensionAtLeast: null, monthlyPensionAtLeast: null });
    expect(caveatOf(empty, 'RESIDENT_BASE_UNKNOWN')?.['atLeast']).toBeNull();
  });

  it('holds the own payments only where the subsidy is not known', () => {
    const table = resident({ birth: month('1977-01') }, {}, toyLawWith(), 'subsidies');
    expect(rowsOf(table)['20000']).toMatchObject({
      subsidy: null,
      accountAtClaim: 2_000_00,
      monthlyPension: null,
      monthlyPensionAtLeast: 100_00,
      missing: 'shenzhen/resident/subsidies',
      note: 'SUBSIDY_UNKNOWN',
    });
    expect(codesOf(table)).toContain('RESIDENT_SUBSIDY_UNKNOWN');
    const some = resident({ birth: month('1977-01') }, { subsidies: toyRule('subsidies', { 200: 40 }) });
    expect(rowsOf(some)['100000']?.['missing']).toBe('toy/subsidies');
  });
});

describe('what a city has beside the pension', () => {
  const restAtOnceAgeMonths = toyRule('rest-at-once', [dated('2014-04-01', 780, { until: '2019-12-31' })]);

  it.each([
    // Ten years from January 2027 end in December 2036: drawn in January 2037, at 64y11m, 65 and 65y1m.
    ['1972-02', false],
    ['1972-01', false],
    ['1971-12', true],
  ])('born %s, drawing about 65: the older text is named: %s', (birth, named) => {
    const table = resident({ birth: month(birth) }, { restAtOnceAgeMonths });
    expect(codesOf(table).includes('RESIDENT_REST_AT_ONCE')).toBe(named);
  });

  it('is said with the day of its text', () => {
    expect(caveatOf(resident({ birth: month('1970-01') }, { restAtOnceAgeMonths }), 'RESIDENT_REST_AT_ONCE')).toEqual({
      city: 'shenzhen',
      ageMonths: 780,
      since: '2014-04',
      rule: 'toy/rest-at-once',
    });
  });

  it('is not said where the years are reached at 60, or nothing is written', () => {
    const after = toyRule('rest-at-once', 600);
    expect(codesOf(resident({ birth: month('1977-01') }, { restAtOnceAgeMonths: after }))).not.toContain(
      'RESIDENT_REST_AT_ONCE',
    );
    const empty = toyRule<number>('rest-at-once', []);
    expect(codesOf(resident({ birth: month('1970-01') }, { restAtOnceAgeMonths: empty }))).not.toContain(
      'RESIDENT_REST_AT_ONCE',
    );
  });

  it('is a funeral grant, where one is known', () => {
    const table = resident({}, { funeralGrant: toyRule('funeral-grant', 500) });
    expect(caveatOf(table, 'RESIDENT_FUNERAL_GRANT')).toEqual({ city: 'shenzhen', amount: 500_00 });
    expect(codesOf(resident())).not.toContain('RESIDENT_FUNERAL_GRANT');
    expect(codesOf(resident({}, { funeralGrant: toyRule<number>('funeral-grant', []) }))).not.toContain(
      'RESIDENT_FUNERAL_GRANT',
    );
  });
});

describe('beside it', () => {
  it('stands the first pension of the employee scheme, of its own day', () => {
    // Ten years of 2,000 × 20 %, of which 8 % to the account: 160 × 120 ÷ 100 = 192; base (3,000 + 3,000) ÷ 2 × 10 % = 300;
    // 4 × 10 + 100 = 140. Together 632, from 63 in January 2037.
    const table = resident();
    for (const row of Object.values(rowsOf(table))) expect(row['employeeScheme']).toBe(632_00);
    expect(caveatOf(table, 'RESIDENT_BESIDE_EMPLOYEE')).toEqual({ claim: '2037-01', month: '2027-01' });
  });

  it('stands nothing where that scheme gives no pension', () => {
    const table = resident({}, {}, toyLawWithout('benefitBase'));
    for (const row of Object.values(rowsOf(table))) expect(row['employeeScheme']).toBeNull();
    expect(codesOf(table)).not.toContain('RESIDENT_BESIDE_EMPLOYEE');
  });
});

describe('who may not join', () => {
  it.each([
    ['1967-02', true],
    ['1967-01', false],
    ['1966-12', false],
  ])('born %s, 60 about the first month, where the city takes nobody from 60 on: rows %s', (birth, admitted) => {
    const table = resident({ birth: month(birth) });
    expect([table.table.rows.length > 0, codesOf(table).includes('RESIDENT_AGE')]).toEqual([admitted, !admitted]);
    expect(codesOf(table)).not.toContain('RESIDENT_ENTRY_UNKNOWN');
  });

  it('is as old as the city’s oldest, which is named', () => {
    expect(caveatOf(resident({ birth: month('1967-01') }), 'RESIDENT_AGE')).toEqual({
      city: 'shenzhen',
      month: '2027-01',
      ageMonths: 720,
      youngest: null,
      oldest: 720,
    });
  });

  it.each([
    ['1967-02', '69y11m', false],
    ['1967-01', '70y0m', true],
    ['1966-12', '70y1m', true],
  ])('born %s, in a city that names no oldest age, would draw at %s: unsure %s', (birth, claimAge, unsure) => {
    // Ten years from January 2027 end in December 2036.
    const table = resident({ birth: month(birth) }, {}, toyLawWith(), 'residentSchemeOldestAge');
    expect(rowsOf(table)['20000']).toMatchObject({ yearsPaid: 10, claimAge });
    expect(codesOf(table).includes('RESIDENT_ENTRY_UNKNOWN')).toBe(unsure);
    expect(codesOf(table)).not.toContain('RESIDENT_AGE');
  });

  it('is let in where the city’s rule is not yet in force, and the rule is named', () => {
    const residentSchemeOldestAge = toyRule('oldest-age', [dated('2030-01-01', 720)]);
    const table = resident({ birth: month('1966-12') }, { residentSchemeOldestAge });
    expect(table.table.rows).toHaveLength(2);
    expect(caveatOf(table, 'RESIDENT_ENTRY_UNKNOWN')).toEqual({
      city: 'shenzhen',
      month: '2027-01',
      ageMonths: 721,
      rule: 'toy/oldest-age',
    });
  });

  it('is below 16', () => {
    expect(caveatOf(resident({ birth: month('2011-02') }), 'RESIDENT_AGE')).toEqual({
      city: 'shenzhen',
      month: '2027-01',
      ageMonths: 191,
      youngest: 192,
      oldest: null,
    });
    expect(resident({ birth: month('2011-01') }).table.rows).toHaveLength(2);
  });

  it('is an employee, to whom the table is an alternative only', () => {
    expect(codesOf(resident({ employment: 'employee' }))).toContain('RESIDENT_IN_WORK');
    expect(codesOf(resident())).not.toContain('RESIDENT_IN_WORK');
  });
});

describe('a rule that is missing', () => {
  it.each(['tiers', 'payoutMonths', 'claimAgeMonths', 'minimumContributionMonths'] as const)(
    '%s leaves no rows and is named',
    (name) => {
      const table = resident({}, { [name]: toyRule(name, []) });
      expect(table.table.rows).toEqual([]);
      expect(caveatOf(table, 'RESIDENT_UNKNOWN')).toEqual({ rules: `toy/${name}`, month: '2027-01' });
      expect(codesOf(table)).not.toContain('RESIDENT_AGE');
    },
  );

  it('of the retirement age leaves the person unknown', () => {
    expect(resident({}, {}, toyLawWithout('statutoryRetirementAge')).table.rows).toEqual([]);
  });
});

describe.each(cityIds)('in %s', (city) => {
  const table = residentTable(pensionScenario({ city, birth: month('1990-03') }));
  const columnOf = (id: string) => Object.values(rowsOf(table)).map((row) => row[id]);

  it('a higher tier never gives less', () => {
    const least = columnOf('monthlyPensionAtLeast').map(Number);
    expect(least.length).toBeGreaterThan(2);
    expect(least).toEqual([...least].sort((first, second) => first - second));
  });

  it('the parts add up to the fen', () => {
    for (const row of Object.values(rowsOf(table))) {
      const part = (id: string): number => Number(row[id]);
      expect(part('accountPension') + part('basePensionAtLeast')).toBe(part('monthlyPensionAtLeast'));
      expect(part('totalPaid')).toBe(part('tier') * part('yearsPaid'));
      expect(part('accountAtClaim')).toBeGreaterThanOrEqual(part('totalPaid') + part('subsidy') * part('yearsPaid'));
    }
  });

  it('what is not known stays empty and is named', () => {
    for (const row of Object.values(rowsOf(table)))
      expect([row['monthlyPension'], row['basePension'], String(row['missing']).includes('base-pension')]).toEqual([
        null,
        null,
        true,
      ]);
  });
});
