import { describe, expect, it } from 'vitest';
import { claimTable } from '../../../src/engine/medical/claim/claim-table.ts';
import { yearsTable } from '../../../src/engine/medical/life/years-table.ts';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { codesOf, medicalScenario, project, rowsOf, visitOf } from '../../helpers/medical-scenario.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';

const caveat = (result: ReturnType<typeof project>, code: string) => result.caveats.find((one) => one.code === code);
const visitRows = (changes: Partial<MedicalScenario>) => rowsOf(project(changes).tables['visits']);
const yearRows = (changes: Partial<MedicalScenario>) => rowsOf(yearsTable(medicalScenario(changes)).table);

describe('care while a wait may run', () => {
  it('of a resident is not known for as long as either reading lets him wait', () => {
    // Two years missed: 3 + 1 months, or 3 + 2.
    const visits = [visitOf({ month: 5 }), visitOf({ month: 6 })];
    const result = project({ missedYears: 2, visits });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'shenzhen/medical/resident-wait', month: '2026-05' }],
      facts: { fundPays: null, yearCost: null, annualPremium: 56_784 },
    });
    expect(visitRows({ missedYears: 2, visits }).map(({ fund, note }) => [fund, note])).toEqual([
      [null, 'MAY_WAIT'],
      [7_500, null],
    ]);
  });

  it('of an employee is not known for the province’s longest wait', () => {
    const visits = [visitOf({ month: 6 }), visitOf({ month: 7 })];
    const rows = visitRows({ scheme: 'flexible', gap: months(4), visits });
    expect(rows.map(({ fund, missing }) => [fund, missing])).toEqual([
      [null, 'shenzhen/medical/wait-after-gap'],
      [7_500, null],
    ]);
  });

  it('is paid after a gap that is paid back', () => {
    expect(visitRows({ scheme: 'flexible', gap: months(3), visits: [visitOf({ month: 1 })] })[0]?.['fund']).toBe(7_500);
  });

  it('is not known all year before the rules of waits begin', () => {
    const rows = visitRows({ scheme: 'flexible', gap: months(2), year: 2021, visits: [visitOf({ month: 12 })] });
    expect(rows[0]).toMatchObject({ fund: null, note: 'MAY_WAIT' });
  });

  it('leaves the first year of a life open and no other', () => {
    const rows = yearRows({ missedYears: 2, visits: [visitOf({ month: 1 })], years: 2 });
    expect(rows.map(({ fundPays }) => fundPays === null)).toEqual([true, false]);
  });
});

describe('the months of unbroken cover', () => {
  const chronic = visitOf({ care: 'chronic-1' });

  it.each([
    ['are those insured', { insuredMonths: months(40) }, 9_000],
    ['are not known after a gap', { insuredMonths: months(40), gap: months(3) }, null],
    ['are not known after missed years', { insuredMonths: months(40), missedYears: 1 }, null],
    ['are what a person says', { insuredMonths: months(40), continuousMonths: months(20) }, 7_500],
  ] as const)('%s', (_, changes, fund) => {
    // In December no wait runs any more.
    const visits = [{ ...chronic, month: 12 }];
    expect(visitRows({ scheme: 'employee-tier-1', visits, ...changes })[0]?.['fund']).toBe(fund);
  });
});

describe('outside the bound centre', () => {
  it('nothing is known before the rule begins', () => {
    const rows = visitRows({ year: 2023, visits: [visitOf({ place: 'tertiary', access: 'unreferred', month: 9 })] });
    expect(rows[0]).toMatchObject({ fund: null, ratio: null });
    const later = visitRows({ year: 2023, visits: [visitOf({ place: 'tertiary', access: 'unreferred', month: 10 })] });
    expect(later[0]).toMatchObject({ fund: 0, note: 'UNREFERRED' });
  });

  it('a centre one is referred to is not known either', () => {
    const rows = visitRows({ visits: [visitOf({ access: 'referred' })] });
    expect(rows[0]).toMatchObject({ fund: null, missing: 'shenzhen/medical/bound-centre-outpatient-ratios' });
  });
});

describe('tier two in a life', () => {
  it('is not known from retirement on, whatever was paid', () => {
    // Born in June 1966, 60 in June 2026; in the year asked for he pays as its figures have it.
    const person = { scheme: 'employee-tier-2', birth: month('1966-06'), retire: months(720) } as const;
    const rows = yearRows({ ...person, insuredMonths: months(500), years: 2 });
    expect(rows.map(({ status, premium, missing }) => [status, premium, missing])).toEqual([
      ['PAYS', 40_368, null],
      ['RETIREMENT_UNKNOWN', null, 'shenzhen/medical/tier-2-lifelong-cover'],
    ]);
  });

  it('is not known at all of the retired, there and in the facts', () => {
    const retired = { scheme: 'employee-tier-2', retired: true, birth: month('1956-01'), years: 1 } as const;
    expect(yearRows(retired)[0]).toMatchObject({ status: 'RETIREMENT_UNKNOWN', premium: null, cost: null });
    expect(project(retired).facts).toMatchObject({ annualPremium: null, yearCost: null });
  });
});

describe('in the year of retirement', () => {
  it('no further visit takes anything back, though the limit of the active is lower', () => {
    const visits = [visitOf({ month: 1, eligible: yuan(30_000) }), visitOf({ month: 12, eligible: yuan(10_000) })];
    const more = [...visits, visitOf({ place: 'secondary', month: 1, eligible: yuan(20) })];
    const of = (care: typeof visits) =>
      yearRows({
        ...{ scheme: 'employee-tier-1', birth: month('1967-11'), year: 2030, years: 1, retire: months(756) },
        ...{ insuredMonths: months(400), careInflation: percent('0%'), visits: care },
      })[0]?.['fundPays'];
    expect(Number(of(more))).toBeGreaterThanOrEqual(Number(of(visits)));
  });
});

describe('a cover that is not open', () => {
  it('has no life', () => {
    const table = yearsTable(medicalScenario({ scheme: 'flexible', employment: 'employee' }));
    expect([table.table.rows, table.caveats, table.basis]).toEqual([[], [], []]);
  });
});

describe('what must be said of the year', () => {
  it('names the month in which the part for hospitals is used up, while the rest is not', () => {
    const big = visitOf({ place: 'tertiary', access: 'unreferred', month: 4, eligible: yuan(20_000) });
    const result = project({ scheme: 'employee-tier-1', visits: [big] });
    expect(caveat(result, 'HOSPITAL_LIMIT_REACHED')?.values).toEqual({ month: '2026-04', limit: 531_180 });
    const all = [big, visitOf({ month: 5, eligible: yuan(20_000) })];
    expect(codesOf(project({ scheme: 'employee-tier-1', visits: all }))).not.toContain('HOSPITAL_LIMIT_REACHED');
  });

  it('tells a premium that changed in the year', () => {
    // Guangzhou, 10,000: 8 % in January and February 2024, 6.5 % from March.
    const result = project({ city: 'guangzhou', scheme: 'flexible', wage: yuan(10_000), year: 2024 });
    expect(result.facts['annualPremium']).toBe(810_000);
    expect(caveat(result, 'PREMIUM_CHANGED')?.values).toEqual({ first: 80_000, last: 65_000, year: 2024 });
    expect(codesOf(project({ scheme: 'flexible' }))).not.toContain('PREMIUM_CHANGED');
  });

  it('counts the months of a premium that is not known, and says whether it may be carried on', () => {
    const of = (changes: Partial<MedicalScenario>) => caveat(project(changes), 'PREMIUM_UNKNOWN')?.values;
    expect(of({ year: 2023 })).toMatchObject({ count: 9, later: 'no' });
    expect(of({ year: 2027 })).toMatchObject({ count: 12, later: 'yes' });
  });

  it('says that the fullest of several forms is computed', () => {
    const zhuhai = project({ city: 'zhuhai', scheme: 'employee', wage: yuan(7_000) });
    expect(caveat(zhuhai, 'FULLEST_FORM')?.values).toEqual({ city: 'zhuhai' });
    const guangzhou = project({ city: 'guangzhou', scheme: 'employee', wage: yuan(7_000) });
    expect(codesOf(guangzhou)).not.toContain('FULLEST_FORM');
    const before = project({ city: 'zhuhai', scheme: 'employee', wage: yuan(7_000), year: 2015 });
    expect(codesOf(before)).not.toContain('FULLEST_FORM');
  });

  it.each([
    ['a gap of a resident', { gap: months(2) }, 'gap'],
    ['a gap in Hong Kong', { scheme: 'hong-kong-public', gap: months(2), missedYears: 1 }, 'gap, missedYears'],
    [
      'missed years of an employee',
      { scheme: 'flexible', missedYears: 1, repairedYears: 1 },
      'missedYears, repairedYears',
    ],
    ['years repaired of none missed', { repairedYears: 2 }, 'repairedYears'],
  ] as const)('names what had no effect: %s', (_, changes, fields) => {
    expect(caveat(project(changes), 'NO_EFFECT')?.values).toEqual({ fields });
  });

  it('says what leaves the price of a missing month open', () => {
    const result = project({ city: 'guangzhou', scheme: 'flexible', wage: yuan(7_000) });
    expect(caveat(result, 'MISSING_PRICE_UNKNOWN')).toEqual({
      code: 'MISSING_PRICE_UNKNOWN',
      values: { rules: 'guangzhou/medical/premium-average-wage' },
      withholds: ['missingMonthPrice', 'missingMonthsPrice'],
    });
  });
});

describe('a claim of the end of 2023', () => {
  it('is held against the figures of December', () => {
    // 5,904 × 0.7 % = 41.328; 155,563 × 1.5 % = 2,333.445
    const claim = {
      premium: [yuan(40), yuan(50)],
      ratio: percent('75%'),
      limit: [yuan(2_000), yuan(3_000)],
    } as const;
    const rows = rowsOf(claimTable(medicalScenario({ year: 2023, claim })).table);
    expect(rows.find(({ scheme }) => scheme === 'resident')).toMatchObject({
      ...{ monthlyPremium: 4_133, clinicRatio: '0.7500000000', outpatientAnnualLimit: 233_345, fits: 'yes' },
    });
  });
});

describe('a claim of a year whose limit is not known', () => {
  it('says of a scheme that cannot be it what is known', () => {
    const claim = { premium: [yuan(1), yuan(2)] } as const;
    const result = project({ city: 'guangzhou', scheme: 'flexible', wage: yuan(9_000), claim });
    expect(result.caveats.find(({ code }) => code === 'CLAIM_OTHER')?.values).toMatchObject({
      ratio: null,
      limit: null,
    });
  });

  it('says so where only the premium is not', () => {
    const result = project({ year: 2027, claim: { limit: [yuan(1), yuan(2)] } });
    expect(result.caveats.find(({ code }) => code === 'CLAIM_OTHER')?.values).toMatchObject({
      ...{ premium: null, limit: 1_163_304 },
    });
  });
});

describe('the year asked for', () => {
  it('has the care of the age where only profiles say any', () => {
    const profiles = [{ from: months(480), visits: [visitOf()] }];
    expect(project({ profiles }).facts).toMatchObject({ eligibleSpending: 10_000, fundPays: 7_500 });
    expect(yearRows({ profiles, years: 1 })[0]).toMatchObject({ eligible: 10_000, fundPays: 7_500 });
  });

  it('has its own visits before those of a profile, there and in the table of a life', () => {
    const both = { profiles: [{ from: months(480), visits: [visitOf(), visitOf()] }], visits: [visitOf()] };
    expect(project(both).facts['eligibleSpending']).toBe(10_000);
    expect(yearRows({ ...both, years: 2 }).map(({ eligible }) => eligible)).toEqual([10_000, 20_200]);
  });

  it('is paid for throughout where retirement falls into it, there and in the table', () => {
    // 400 months by January 2034; retired in May 2034, covered for life from January 2035 in the table.
    const person = {
      scheme: 'flexible',
      birth: month('1974-05'),
      retire: months(720),
      insuredMonths: months(400),
    } as const;
    const asked = { ...person, year: 2034, project: true, years: 2 };
    const [first, second] = yearRows(asked);
    expect(first).toMatchObject({ status: 'PAYS', premium: project(asked).facts['annualPremium'] });
    expect(second).toMatchObject({ status: 'RETIRED', premium: 0 });
  });
});

describe('what is due is told as due', () => {
  it('where the month of retirement is past', () => {
    const person = {
      scheme: 'flexible',
      birth: month('1970-01'),
      retire: months(720),
      year: 2031,
      project: true,
    } as const;
    expect(caveat(project(person), 'FOR_LIFE_SHORT')?.values).toMatchObject({ due: 'yes', month: '2030-01' });
  });
});

describe('nothing of a visit', () => {
  it('needs no limit: without referral the fund pays nothing whatever the limit is', () => {
    const visits = [visitOf({ place: 'tertiary', access: 'unreferred' })];
    expect(visitRows({ year: 2029, visits })[0]).toMatchObject({ fund: 0, person: 10_000 });
  });
});

describe('whoever has cover for life', () => {
  it('waits for nothing', () => {
    const retired = { scheme: 'employee-tier-1', retired: true, birth: month('1956-01'), gap: months(5) } as const;
    const result = project({ ...retired, visits: [visitOf({ month: 1 })] });
    expect(result.facts['fundPays']).toBe(8_000);
    expect(caveat(result, 'NO_EFFECT')?.values).toEqual({ fields: 'gap' });
  });

  it('has it in the scheme that granted it: tier two gives no cover in tier one', () => {
    const rows = rowsOf(
      project({ scheme: 'employee-tier-2', retired: true, birth: month('1956-01') }).tables['schemes'],
    );
    expect(rows.slice(0, 3).map(({ monthlyPremium }) => monthlyPremium)).toEqual([13_454, null, 53_816]);
  });
});
