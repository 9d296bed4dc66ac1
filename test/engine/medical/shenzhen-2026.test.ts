import { describe, expect, it } from 'vitest';
import { lawsOf } from '../../../src/engine/medical/laws-of.ts';
import { medicalCase } from '../../../src/engine/medical/medical-case.ts';
import type { Cover, MainlandCare, MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { codesOf, medicalScenario, project, rowsOf, visitOf } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const facts = (changes: Partial<MedicalScenario>) => project(changes).facts;
const visitRows = (changes: Partial<MedicalScenario>) => rowsOf(project(changes).tables['visits']);

describe('the base of 2026 lies between 6,727 and 33,633', () => {
  // Tier one: 2 % and 6 %. 6,727 × 2 % = 134.54, × 6 % = 403.62; 33,633 × 2 % = 672.66, × 6 % = 2,017.98.
  it.each([
    [672_699, 672_700, 13_454, 40_362, ['BASE_RAISED_TO_FLOOR']],
    [672_700, 672_700, 13_454, 40_362, []],
    [672_701, 672_701, 13_454, 40_362, []],
    [3_363_299, 3_363_299, 67_266, 201_798, []],
    [3_363_300, 3_363_300, 67_266, 201_798, []],
    [3_363_301, 3_363_300, 67_266, 201_798, ['BASE_CUT_TO_CEILING']],
  ])('for a wage of %i fen in tier one', (wage, base, own, employer, codes) => {
    const result = project({ scheme: 'employee-tier-1', employment: 'employee', wage: money(wage) });
    expect(result.facts).toMatchObject({
      ...{ premiumBase: base, monthlyPremium: own, employerMonthlyPremium: employer },
      ...{ annualPremium: 12 * own, employerAnnualPremium: 12 * employer },
    });
    expect(codesOf(result).filter((code) => code.startsWith('BASE'))).toEqual(codes);
  });

  // Tier two: 6,727 × 0.5 % = 33.635, 33.64; 33,633 × 0.5 % = 168.165, 168.17. Flexible, 8 %: 538.16 and 2,690.64.
  it.each([
    ['employee-tier-2', 672_699, 3_364],
    ['employee-tier-2', 672_700, 3_364],
    // 6,728 × 0.5 % = 33.64; 6,730 × 0.5 % = 33.65
    ['employee-tier-2', 673_000, 3_365],
    ['employee-tier-2', 3_363_300, 16_817],
    ['employee-tier-2', 3_363_301, 16_817],
    ['flexible', 672_699, 53_816],
    ['flexible', 672_700, 53_816],
    // 6,727.07 × 8 % = 538.1656, 538.17
    ['flexible', 672_707, 53_817],
    // 33,632.93 × 8 % = 2,690.6344, 2,690.63
    ['flexible', 3_363_293, 269_063],
    ['flexible', 3_363_300, 269_064],
    ['flexible', 3_363_400, 269_064],
    // Residents: 6,760 × 0.7 % = 47.32, whatever they earn.
    ['resident', 3_363_400, 4_732],
  ] as const)('%s on %i fen pays %i fen a month', (scheme, wage, own) => {
    expect(facts({ scheme, wage: money(wage) })['monthlyPremium']).toBe(own);
  });

  it('is the floor where nothing is declared, and that is said once for all schemes', () => {
    const result = project({ scheme: 'flexible' });
    expect(result.facts['premiumBase']).toBe(672_700);
    expect(result.caveats.filter(({ code }) => code === 'BASE_AT_FLOOR')).toEqual([
      { code: 'BASE_AT_FLOOR', values: { base: 672_700, year: 2026 } },
    ]);
    expect(codesOf(project({ scheme: 'flexible', wage: yuan(8_000) }))).not.toContain('BASE_AT_FLOOR');
  });
});

describe('the rates change with the year', () => {
  const monthOfYear = (scheme: Cover, year: number, place: number) =>
    medicalCase(medicalScenario({ scheme, year, wage: yuan(10_000) }), lawsOf('shenzhen')).own?.premium.months[place];

  // 10,000 × 6 % = 600, × 5 % = 500
  it.each([
    [2023, 11, 60_000],
    [2024, 0, 50_000],
    [2024, 11, 50_000],
    [2025, 11, 50_000],
    [2026, 0, 60_000],
    [2026, 1, 60_000],
  ])('the employer of tier one in %i, month %i from January, pays %i fen', (year, place, fen) => {
    expect(monthOfYear('employee-tier-1', year, place)).toMatchObject({ person: 20_000, employer: fen });
  });

  // 10,000 × 8 % = 800, × 7 % = 700
  it.each([
    [2023, 11, 80_000],
    [2024, 0, 70_000],
    [2024, 11, 70_000],
    [2025, 11, 70_000],
    [2026, 0, 80_000],
    [2026, 1, 80_000],
  ])('the flexibly employed in %i, month %i from January, pay %i fen', (year, place, fen) => {
    expect(monthOfYear('flexible', year, place)).toMatchObject({ person: fen, employer: 0 });
  });

  it('and before October 2023 they are not known, nor is the year', () => {
    const result = project({ scheme: 'flexible', year: 2023, wage: yuan(10_000) });
    expect(monthOfYear('flexible', 2023, 8)?.person).toBeUndefined();
    expect(monthOfYear('flexible', 2023, 9)?.person).toBe(80_000);
    expect(result.facts).toMatchObject({ monthlyPremium: 80_000, annualPremium: null, yearCost: null });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'shenzhen/medical/flexible-rate', month: '2023-01' }],
    });
  });

  // 6,060 × 0.7 % = 42.42; 6,409 × 0.7 % = 44.863, 44.86; 6,760 × 0.7 % = 47.32
  it.each([
    [2024, 4_242],
    [2025, 4_486],
    [2026, 4_732],
  ])('a resident in %i pays %i fen a month, twelve times', (year, fen) => {
    expect(facts({ year })).toMatchObject({ monthlyPremium: fen, annualPremium: 12 * fen });
  });
});

describe('the outpatient limit of 2026 is reached', () => {
  // Residents and tier two: 177,060 × 1.5 % = 2,655.90; ÷ 75 % = 3,541.20. 3,541.19 × 75 % = 2,655.8925.
  // Tier one: × 6 % = 10,623.60; ÷ 75 % = 14,164.80. Half of it at hospitals: 5,311.80 ÷ 65 % = 8,172.
  // The retired: × 7 % = 12,394.20; ÷ 80 % = 15,492.75; 6,197.10 ÷ 70 % = 8,853.
  it.each([
    ['resident', false, 'community', 354_119, 265_589, 265_590, 'whole'],
    ['resident', false, 'community', 354_120, 265_590, 265_590, 'whole'],
    ['resident', false, 'community', 354_121, 265_590, 265_590, 'cut'],
    ['employee-tier-2', false, 'community', 354_119, 265_589, 265_590, 'whole'],
    ['employee-tier-2', false, 'community', 354_120, 265_590, 265_590, 'whole'],
    ['employee-tier-2', false, 'community', 354_121, 265_590, 265_590, 'cut'],
    ['employee-tier-1', false, 'community', 1_416_479, 1_062_359, 1_062_360, 'whole'],
    ['employee-tier-1', false, 'community', 1_416_480, 1_062_360, 1_062_360, 'whole'],
    ['employee-tier-1', false, 'community', 1_416_481, 1_062_360, 1_062_360, 'cut'],
    ['flexible', false, 'secondary', 817_199, 531_179, 531_180, 'whole'],
    ['flexible', false, 'secondary', 817_200, 531_180, 531_180, 'whole'],
    ['flexible', false, 'secondary', 817_201, 531_180, 531_180, 'cut'],
    ['employee-tier-1', true, 'community', 1_549_274, 1_239_419, 1_239_420, 'whole'],
    ['employee-tier-1', true, 'community', 1_549_275, 1_239_420, 1_239_420, 'whole'],
    ['employee-tier-1', true, 'community', 1_549_276, 1_239_420, 1_239_420, 'cut'],
    ['employee-tier-1', true, 'secondary', 885_299, 619_709, 619_710, 'whole'],
    ['employee-tier-1', true, 'secondary', 885_300, 619_710, 619_710, 'whole'],
    ['employee-tier-1', true, 'secondary', 885_301, 619_710, 619_710, 'cut'],
  ] as const)(
    'by %s, retired %s, %s: of %i fen the fund pays %i',
    (scheme, retired, place, bill, fund, limit, share) => {
      const result = project({ scheme, retired, visits: [visitOf({ place, eligible: money(bill) })] });
      expect(result.facts).toMatchObject({ fundPays: fund, personPays: bill - fund });
      const isHospital = place === 'secondary';
      expect(result.facts[isHospital ? 'outpatientHospitalLimit' : 'outpatientAnnualLimit']).toBe(limit);
      // A hospital's limit leaves half of that of all visits.
      expect(result.facts['limitReachedInMonth']).toBe(fund === limit && !isHospital ? '2026-06' : null);
      const [visit] = rowsOf(result.tables['visits']);
      expect(visit).toMatchObject({ limitLeft: limit, note: share === 'cut' ? 'LIMIT_REACHED' : null });
    },
  );

  it('by the visit that uses it up, not by a later one', () => {
    // 75 % of 2,000 is 1,500, then 1,155.90 of 1,500, then nothing
    const bills = [2, 5, 9].map((at) => visitOf({ month: at, eligible: yuan(2_000) }));
    expect(visitRows({ visits: bills }).map(({ fund, limitLeft }) => [limitLeft, fund])).toEqual([
      [265_590, 150_000],
      [115_590, 115_590],
      [0, 0],
    ]);
    expect(facts({ visits: bills })).toMatchObject({ fundPays: 265_590, limitReachedInMonth: '2026-05' });
  });
});

describe('the old have five points more', () => {
  const shareOf = (scheme: Cover, birth: string, changes: Partial<MedicalScenario> = {}) =>
    facts({ scheme, birth: month(birth), visits: [visitOf()], ...changes })['fundPays'];

  // Seen in June 2026: 59y11m, 60y0m, 60y1m
  it.each([
    ['1966-07', 7_500],
    ['1966-06', 8_000],
    ['1966-05', 8_000],
  ])('residents from 60: born in %s, the fund pays %i fen of 100 yuan', (birth, fund) => {
    expect(shareOf('resident', birth)).toBe(fund);
  });

  it('residents from the month in which they turn 60 on, in the middle of a year', () => {
    const visits = [5, 6, 7].map((at) => visitOf({ month: at }));
    expect(visitRows({ birth: month('1966-06'), visits }).map(({ ratio }) => Number(ratio))).toEqual([0.75, 0.8, 0.8]);
  });

  it.each(['1966-07', '1966-06', '1966-05'])('not employees of tier two, born in %s', (birth) => {
    expect(shareOf('employee-tier-2', birth)).toBe(7_500);
  });

  it.each(['1981-01', '1966-06', '1950-01'])('the retired of tier one, born in %s', (birth) => {
    expect(shareOf('employee-tier-1', birth, { retired: true })).toBe(8_000);
    expect(shareOf('employee-tier-1', birth)).toBe(7_500);
  });
});

describe('chronic diseases', () => {
  const ratios = (visits: readonly Partial<MainlandCare>[], changes: Partial<MedicalScenario> = {}) =>
    visitRows({ visits: visits.map(visitOf), ...changes }).map(({ ratio }) => Number(ratio));
  const classOne = { care: 'chronic-1', place: 'tertiary', access: 'unreferred', month: 1 } as const;

  it.each([
    [11, 0.6],
    [12, 0.75],
    [13, 0.75],
    [35, 0.75],
    [36, 0.9],
    [37, 0.9],
  ])('of class one after %i months of cover are paid at %s', (count, ratio) => {
    expect(ratios([classOne], { continuousMonths: months(count) })).toEqual([ratio]);
    expect(ratios([classOne], { insuredMonths: months(count) })).toEqual([ratio]);
    // A month later it is one more.
    expect(ratios([{ ...classOne, month: 2 }], { continuousMonths: months(count - 1) })).toEqual([ratio]);
  });

  it('of class one are not known where nobody says how long he was covered', () => {
    const result = project({ visits: [visitOf(classOne)] });
    expect(result.facts).toMatchObject({ eligibleSpending: 10_000, fundPays: null, personPays: null });
    // No rule is missing: the caveat asks for the months.
    expect(result.caveats).toContainEqual({
      code: 'CONTINUOUS_MONTHS_UNKNOWN',
      values: { count: 1, eligible: 10_000 },
      withholds: ['fundPays', 'personPays', 'yearCost', 'netBenefit'],
    });
    expect(codesOf(result)).not.toContain('VISITS_UNKNOWN');
    expect([result.kind, 'missing' in result && result.missing]).toEqual(['undetermined', []]);
  });

  it.each(['hypertension', 'diabetes'] as const)('%s is paid best with the contracted family doctor', (care) => {
    const centre = { care };
    const doctor = { care, place: 'family-doctor' } as const;
    expect(ratios([centre, doctor])).toEqual([0.75, 0.9]);
    // The supplement of the old is on the ordinary ratio only.
    expect(ratios([centre, doctor], { birth: month('1950-01') })).toEqual([0.8, 0.9]);
    expect(ratios([centre, doctor], { scheme: 'employee-tier-1', retired: true })).toEqual([0.8, 0.9]);
  });

  it('of class two have 80 % in tier one, elsewhere 60 % at least', () => {
    expect(ratios([{ care: 'chronic-2' }], { scheme: 'flexible' })).toEqual([0.8]);
    const result = project({ visits: [visitOf({ care: 'chronic-2' })] });
    expect(result.facts['fundPays']).toBe(6_000);
    expect(codesOf(result)).toContain('RATIO_AT_LEAST');
  });
});

describe('outside the bound centre', () => {
  const at = (scheme: Cover, access: MainlandCare['access']) =>
    project({ scheme, visits: [visitOf({ place: 'tertiary', access })] });

  it.each(['resident', 'employee-tier-2'] as const)('%s without referral have nothing', (scheme) => {
    const result = at(scheme, 'unreferred');
    expect(result.facts).toMatchObject({ fundPays: 0, personPays: 10_000 });
    expect(result.caveats).toContainEqual({ code: 'UNREFERRED', values: { count: 1, eligible: 10_000 } });
  });

  it.each(['resident', 'employee-tier-2'] as const)('%s with referral: it is not known', (scheme) => {
    const result = at(scheme, 'referred');
    const rule = 'shenzhen/medical/bound-centre-outpatient-ratios';
    expect(result.facts).toMatchObject({ fundPays: null, personPays: null, yearCost: null, netBenefit: null });
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule, month: '2026-06' }] });
  });

  it.each(['employee-tier-1', 'flexible'] as const)('%s are paid with and without', (scheme) => {
    expect(at(scheme, 'unreferred').facts['fundPays']).toBe(5_500);
    expect(at(scheme, 'referred').facts['fundPays']).toBe(5_500);
  });
});

describe('what a resident of 2026 has back', () => {
  it('is the premium at 757.12, because a fen less pays a fen less', () => {
    // 567.84 ÷ 75 % = 757.12; 757.11 × 75 % = 567.8325, 567.83
    expect(facts({})).toMatchObject({ annualPremium: 56_784, breakEvenSpending: 75_712 });
    const netOf = (bill: number) => facts({ visits: [visitOf({ eligible: money(bill) })] })['netBenefit'];
    expect([75_711, 75_712, 75_713].map(netOf)).toEqual([-1, 0, 1]);
    // 757.13 × 75 % = 567.8475, 567.85; 757.14 × 75 % = 567.855, 567.86
    expect(netOf(75_714)).toBe(2);
  });

  it('is never the premium where the limit is less', () => {
    // Flexible on the ceiling: 2,690.64 × 12 = 32,287.68, above 10,623.60
    const result = project({ scheme: 'flexible', wage: yuan(33_633) });
    expect(result.facts['breakEvenSpending']).toBeNull();
    expect(result.caveats).toContainEqual({
      code: 'NEVER_PAYS_BACK',
      values: { premium: 3_228_768, limit: 1_062_360 },
      withholds: ['breakEvenSpending'],
    });
  });

  it('is nothing to be had back for the retired of tier one', () => {
    const retired = facts({ scheme: 'employee-tier-1', retired: true });
    expect(retired).toMatchObject({ premiumBase: 0, annualPremium: 0, breakEvenSpending: 0 });
  });
});

describe('inpatient care', () => {
  it('is not known, and said in words', () => {
    const result = project({ visits: [visitOf({ care: 'inpatient', place: 'tertiary', eligible: yuan(30_000) })] });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'shenzhen/medical/inpatient-ratios', month: '2026-06' }],
    });
    expect(result.caveats).toContainEqual({
      code: 'INPATIENT_IN_WORDS',
      values: { rule: 'shenzhen/medical/inpatient-terms' },
    });
  });
});
