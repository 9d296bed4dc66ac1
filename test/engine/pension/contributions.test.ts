import { describe, expect, it } from 'vitest';
import type { PensionScenario } from '../../../src/engine/pension/pension-scenario.ts';
import type { PensionLaw } from '../../../src/rules/pension-law.ts';
import { amount, month, percent } from '../../helpers/pension-scenario.ts';
import { dated, project, toyLawWith, toyLawWithout, toyRule, yearIn } from '../../helpers/toy-law.ts';

/** Months, last base, own and employer's contributions and credits of a year in fen, mean index in ten-thousandths. */
function paidIn(year: number, changes: Partial<PensionScenario> = {}, law?: PensionLaw) {
  const row = yearIn(project(changes, law), year);
  const ids = ['monthsPaid', 'contributionBase', 'contribution', 'employerContribution', 'accountCredit', 'index'];
  return ids.map((id) => row[id]);
}

describe('a flexible worker', () => {
  it('pays 20 % of the base, of which 8 points are credited', () => {
    // 2,000 × 20 % × 12 = 4,800, × 8 % × 12 = 1,920; 2,000 ÷ 2,000 = 1
    expect(paidIn(2027)).toEqual([12, 200_000, 480_000, 0, 192_000, 10_000]);
    expect(paidIn(2036)).toEqual([12, 200_000, 480_000, 0, 192_000, 10_000]);
    expect(paidIn(2037)).toEqual([0, null, 0, 0, 0, null]);
  });

  it('pays each month to the fen, half up', () => {
    // 1,000.13 × 20 % = 200.026 → 200.03, × 12; × 8 % = 80.0104 → 80.01, × 12; 1,000.13 ÷ 2,000 = 0.500065
    expect(paidIn(2027, { base: amount('1000.13') })).toEqual([12, 100_013, 240_036, 0, 96_012, 5_001]);
  });
});

describe('an employee', () => {
  const employee = { employment: 'employee' } as const;

  it('pays 8 %, the employer 16 %', () => {
    expect(paidIn(2027, employee)).toEqual([12, 200_000, 192_000, 384_000, 192_000, 10_000]);
    expect(project(employee).facts).toMatchObject({
      firstMonthlyContribution: 16_000,
      totalOwnContributions: 1_920_000, // 160 × 120
      totalEmployerContributions: 3_840_000,
      totalContributions: 5_760_000,
      breakEvenOwnMonths: 31, // 19,200 ÷ 632 = 30.4
      breakEvenTotalMonths: 92, // 57,600 ÷ 632 = 91.1
    });
  });

  it('is known by what he pays himself', () => {
    // 160 ÷ 8 % = 2,000
    const { facts, tables } = project({ ...employee, monthly: amount('160') }, undefined, {}, 'base');
    expect(yearIn({ tables }, 2027)['contributionBase']).toBe(200_000);
    expect(facts['firstMonthlyContribution']).toBe(16_000);
  });

  it('whose employer’s rate is not known has all but the employer’s figures', () => {
    const steps = toyRule<string>('employer-rate', [
      dated('2000-01-01', '0.14', { until: '2027-03-31' }),
      dated('2029-01-01', '0.16'),
    ]);
    const law = toyLawWith({ employerContributionRate: steps });
    expect(paidIn(2027, employee, law)).toEqual([12, 200_000, 192_000, null, 192_000, 10_000]);
    expect(paidIn(2028, employee, law)).toEqual([12, 200_000, 192_000, null, 192_000, 10_000]);
    expect(paidIn(2029, employee, law)).toEqual([12, 200_000, 192_000, 384_000, 192_000, 10_000]);
    const result = project(employee, law);
    expect(result.kind).toBe('projected');
    expect(result.facts).toMatchObject({
      totalOwnContributions: 1_920_000,
      totalEmployerContributions: null,
      totalContributions: null,
      breakEvenTotalMonths: null,
      monthlyPension: 63_200,
    });
    expect(result.caveats).toContainEqual({
      code: 'EMPLOYER_RATE_UNKNOWN',
      values: { month: '2027-04' },
      withholds: ['totalEmployerContributions', 'totalContributions', 'breakEvenTotalMonths'],
    });
  });

  it('short of the minimum pays on alone at the flexible rate from the statutory month', () => {
    // 63 in 2036-01, five years paid by then from 2031-01: 60 × 160 + 60 × 400 = 33,600; 60 × 320 = 19,200
    const late = { ...employee, birth: month('1973-01'), start: month('2031-01') };
    expect(paidIn(2035, late)).toEqual([12, 200_000, 192_000, 384_000, 192_000, 10_000]);
    expect(paidIn(2036, late)).toEqual([12, 200_000, 480_000, 0, 192_000, 10_000]);
    expect(project(late).facts).toMatchObject({
      claimMonth: '2041-01',
      claimAge: '68y0m',
      totalOwnContributions: 3_360_000,
      totalEmployerContributions: 1_920_000,
    });
  });

  it('changes to the flexible rate in the very month of the statutory age', () => {
    // 63 in 2036-07: six months at 160, six at 400; the employer six at 320
    const july = { ...employee, birth: month('1973-07'), start: month('2031-01') };
    expect(paidIn(2036, july)).toEqual([12, 200_000, 336_000, 192_000, 192_000, 10_000]);
  });

  it('who stays by agreement pays as an employee until he leaves', () => {
    const late = { ...employee, years: 20, retire: 'latest' } as const;
    expect(paidIn(2039, late)).toEqual([12, 200_000, 192_000, 384_000, 192_000, 10_000]);
    expect(project(late).facts).toMatchObject({ claimMonth: '2040-01', claimAge: '66y0m', contributionMonths: 156 });
  });
});

describe('from July to June', () => {
  it('the limits and the average wage rise, and the base follows the floor', () => {
    const rising = { wageGrowth: percent('10%'), base: amount('1500') };
    // six months of 1,500 and, at 1,500 × 1,100 ÷ 1,000, six of 1,650: 6 × 300 + 6 × 330 = 3,780, credits
    // 6 × 120 + 6 × 132 = 1,512; 1,500 ÷ 2,000 = 1,650 ÷ 2,200 = 0.75
    expect(paidIn(2027, rising)).toEqual([12, 165_000, 378_000, 0, 151_200, 7_500]);
    // 2028-07: 1,500 × 1,210 ÷ 1,000 = 1,815: 6 × 330 + 6 × 363 = 4,158, 6 × 132 + 6 × 145.20 = 1,663.20
    expect(paidIn(2028, rising)).toEqual([12, 181_500, 415_800, 0, 166_320, 7_500]);
  });

  it('a fixed base stays until the floor overtakes it, and the month is named', () => {
    const fixed = { wageGrowth: percent('10%'), base: amount('1150'), basePolicy: 'fixed' } as const;
    // the floor is 1,100 from 2027-07 and 1,210 from 2028-07: 6 × 230 + 6 × 242 = 2,832
    expect(paidIn(2027, fixed).slice(1, 3)).toEqual([115_000, 276_000]);
    expect(paidIn(2028, fixed).slice(1, 3)).toEqual([121_000, 283_200]);
    const overtaken = (changes: Partial<PensionScenario>) =>
      project(changes).caveats.filter(({ code }) => code === 'BASE_OVERTAKEN_BY_FLOOR');
    const [said] = overtaken(fixed);
    expect(said?.values).toEqual({ month: '2028-07', base: 121_000 });
    // the last floor, of 2036-07, is 1,000 × 1.1^10 = 2,593.74…, 2,594
    expect(overtaken({ ...fixed, base: amount('2594') })).toEqual([]);
    expect(overtaken({ ...fixed, base: amount('2593.99') })).toHaveLength(1);
    // at the floor from the start it is overtaken; below it, that is said at once and not again
    expect(overtaken({ ...fixed, base: amount('1000') })).toHaveLength(1);
    expect(overtaken({ ...fixed, base: amount('999.99') })).toEqual([]);
    // following, it never is
    expect(overtaken({ ...fixed, basePolicy: 'follow' })).toEqual([]);
  });

  it('the floor and the ceiling are those of the month', () => {
    const at = (basePolicy: 'floor' | 'ceiling' | 'fixed') => {
      const result = project({ wageGrowth: percent('10%'), basePolicy }, undefined, {}, 'base');
      return yearIn(result, 2027)['contributionBase'];
    };
    expect(at('floor')).toBe(110_000);
    expect(at('ceiling')).toBe(1_100_000);
    expect(at('fixed')).toBe(110_000); // no amount was named
  });
});

describe('a rule missing in a month', () => {
  it.each(['contributionBaseLimits', 'flexibleContributionRate', 'accountCreditRate', 'averageWage'] as const)(
    '%s: nothing is paid, the plan is known',
    (name) => {
      const { id } = toyLawWith()[name];
      const result = project({}, toyLawWithout(name));
      expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: id, month: '2027-01' }] });
      expect(result.facts).toMatchObject({ claimMonth: '2037-01', firstMonthlyContribution: null });
    },
  );

  it('that only another kind of worker needs is not missed', () => {
    expect(project({}, toyLawWithout('employeeContributionRate', 'employerContributionRate')).kind).toBe('projected');
    expect(project({ employment: 'employee' }, toyLawWithout('flexibleContributionRate')).kind).toBe('projected');
  });

  it('later than the first is missed too', () => {
    const ends = toyRule('flexible-rate', [dated('2000-01-01', '0.2', { until: '2030-12-31' })]);
    const result = project({}, toyLawWith({ flexibleContributionRate: ends }));
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: 'toy/flexible-rate', month: '2031-01' }] });
  });
});
