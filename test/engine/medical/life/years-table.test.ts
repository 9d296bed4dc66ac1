import { describe, expect, it } from 'vitest';
import { yearsTable } from '../../../../src/engine/medical/life/years-table.ts';
import { money, yuan } from '../../../../src/quantities/money.ts';
import { months } from '../../../../src/quantities/months.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';
import { caveatOf, codesOf, dated, toyRule } from '../../../helpers/toy-law.ts';
import {
  rowIn,
  toyCare,
  toyHongKongCare,
  toyLife,
  toyLifeLaw,
  toyLifeLaws,
  toyYears,
} from '../../../helpers/toy-life.ts';

const still = { careInflation: percent('0%') };
const retiring2035 = {
  ...still,
  birth: month('1975-07'),
  retire: months(720),
  visits: [toyCare(), toyCare({ month: 9 })],
};

describe('a resident of 45 whose care rises by 5 % a year', () => {
  const life = toyYears({ scheme: 'resident', careInflation: percent('5%') }, 'wage');

  it('in the first year pays 1 % of 4,000 a month and a fifth of the visit', () => {
    expect(rowIn(life, 2026)).toEqual({
      year: 2026,
      age: '45y0m',
      status: 'RESIDENT',
      premiumBase: 4_000,
      premium: 480,
      employer: 0,
      outpatientLimit: 1_000, // 10 % of 10,000
      eligible: 1_000,
      fundPays: 800,
      personPays: 200,
      cost: 680,
      costToday: 680,
      cumulativeCost: 680,
      personPaysHkd: null,
      missing: null,
    });
  });

  it('in the second year pays on a base and under a limit that have grown with wages', () => {
    // 1 % of 4,400; 10 % of 11,000; 80 % of 1,050; 680 + 738
    expect(rowIn(life, 2027)).toMatchObject({
      ...{ age: '46y0m', premiumBase: 4_400, premium: 528, outpatientLimit: 1_100, eligible: 1_050 },
      ...{ fundPays: 840, personPays: 210, cost: 738, cumulativeCost: 1_418 },
    });
  });

  it('has the supplement by age from the year he is 60, and pays on', () => {
    // 1,000 × 1.05^14 = 1,979.93, of it 80 %
    expect(rowIn(life, 2040)).toMatchObject({ age: '59y0m', eligible: 1_979.93, fundPays: 1_583.94 });
    // 4,000 × 1.1^15 = 16,709; 10,000 × 1.1^15 = 41,772; 1,000 × 1.05^15 = 2,078.93, of it 85 %
    expect(rowIn(life, 2041)).toMatchObject({
      ...{ age: '60y0m', status: 'RESIDENT', premiumBase: 16_709, premium: 2_005.08, outpatientLimit: 4_177.2 },
      ...{ eligible: 2_078.93, fundPays: 1_767.09, personPays: 311.84, cost: 2_316.92 },
    });
  });

  it('says what is assumed, and nothing of a retirement', () => {
    expect(codesOf(life)).toEqual(['YEARS_PROJECTED']);
    expect(caveatOf(life, 'YEARS_PROJECTED')).toEqual({
      ...{ wageGrowth: '0.100000', careInflation: '0.050000', inflation: '0.000000', lastYear: 2066 },
    });
  });
});

describe('an employee who retires in July 2035 with enough months', () => {
  // 300 by January 2026 and 114 since
  const life = toyYears({ ...retiring2035, insuredMonths: months(300) });

  it('pays half of that year, and the visit after it is paid as that of a retiree', () => {
    // 4,000 × 1.1^9 = 9,431.79: 188.64 and 565.91 a month, six times; 80 % of 1,000 and 85 % of 1,000
    // 10,000 × 1.1^9 = 23,579, of it 20 %
    expect(rowIn(life, 2035)).toMatchObject({
      ...{ age: '59y6m', status: 'PAYS', premiumBase: 9_431.79, premium: 1_131.84, employer: 3_395.46 },
      ...{ outpatientLimit: 4_715.8, eligible: 2_000, fundPays: 1_650, personPays: 350, cost: 1_481.84, missing: null },
    });
  });

  it('pays no premium from the year after', () => {
    expect(rowIn(life, 2036)).toMatchObject({
      ...{ status: 'RETIRED', premiumBase: null, premium: 0, employer: 0, fundPays: 1_700, personPays: 300, cost: 300 },
    });
    expect(codesOf(life)).toEqual(['YEARS_PROJECTED']);
  });

  it('is said nothing of retirement where the table ends before it', () => {
    const short = toyYears({ ...retiring2035, years: 9 }, 'insuredMonths');
    expect(codesOf(short)).toEqual(['YEARS_PROJECTED']);
    expect(rowIn(short, 2034)).toMatchObject({ status: 'PAYS' });
  });
});

describe('an employee who retires in July 2035 with 24 months lacking', () => {
  // 222 by January 2026 and 114 since are 336 of 360
  const life = toyYears({ ...retiring2035, insuredMonths: months(222) });

  it('pays the price of a missing month alone from that month on', () => {
    // 23,579 × 6 % = 1,414.74 six times, after 188.64 six times; the active 80 % and limit of 10 % still
    expect(rowIn(life, 2035)).toMatchObject({
      ...{ status: 'PAYS', premiumBase: 9_431.79, premium: 9_620.28, employer: 3_395.46 },
      ...{ outpatientLimit: 2_357.9, fundPays: 1_600 },
    });
    // 10,000 × 1.1^10 = 25,937; × 6 % = 1,556.22
    expect(rowIn(life, 2036)).toMatchObject({
      ...{ status: 'PAYS_ON', premiumBase: null, premium: 18_674.64, employer: 0, outpatientLimit: 2_593.7 },
    });
  });

  it('is covered for life after as many months', () => {
    // 28,531 × 6 % = 1,711.86, six times; 20 % of 28,531
    expect(rowIn(life, 2037)).toMatchObject({
      ...{ status: 'PAYS_ON', premium: 10_271.16, outpatientLimit: 5_706.2, fundPays: 1_650 },
    });
    expect(rowIn(life, 2038)).toMatchObject({ status: 'RETIRED', premium: 0, fundPays: 1_700 });
    expect(caveatOf(life, 'YEARS_PAYS_ON')).toEqual({ from: '2035-07', months: 24 });
  });

  it('pays a price that is not known where the average wage is not', () => {
    const { premiumAverageWage: _, ...mainland } = toyLifeLaw;
    const unpriced = yearsTable(toyLife({ ...retiring2035, insuredMonths: months(222) }), { ...toyLifeLaws, mainland });
    expect(rowIn(unpriced, 2036)).toMatchObject({
      ...{ status: 'PAYS_ON', premium: null, employer: 0, fundPays: 1_600, cost: null, cumulativeCost: null },
      missing: 'shenzhen/medical/premium-average-wage',
    });
  });

  it('lacks all months where nobody said how many are paid', () => {
    const silent = toyYears(retiring2035);
    expect(caveatOf(silent, 'YEARS_PAYS_ON')).toEqual({ from: '2035-07', months: 246 }); // 360 less 114
    expect(codesOf(silent)).toContain('MONTHS_ASSUMED_NONE');
  });
});

describe('an employee who retires in July 2028, before the requirement is known', () => {
  const life = toyYears({ ...still, birth: month('1968-07'), retire: months(720), insuredMonths: months(400) });

  it('has years that are known until then', () => {
    expect(rowIn(life, 2027)).toMatchObject({ status: 'PAYS', premium: 1_056, cumulativeCost: 2_416 });
  });

  it('has none that is known from that year on, but for the bill', () => {
    for (const year of [2028, 2029, 2040])
      expect(rowIn(life, year)).toMatchObject({
        ...{ status: 'RETIREMENT_UNKNOWN', premiumBase: null, premium: null, employer: null, outpatientLimit: null },
        ...{ eligible: 1_000, fundPays: null, personPays: null, cost: null, costToday: null, cumulativeCost: null },
        missing: 'toy/lifelong, toy/local',
      });
    expect(caveatOf(life, 'YEARS_RETIREMENT_UNKNOWN')).toEqual({ month: '2028-07', rules: 'toy/lifelong, toy/local' });
  });

  it('is not known at all while the statutory age is not', () => {
    const early = toyYears({ asKnownOn: '2024-09-12' });
    expect(rowIn(early, 2026)).toMatchObject({
      ...{ status: 'RETIREMENT_UNKNOWN', missing: 'national/pension/statutory-retirement-age' },
    });
    expect(caveatOf(early, 'YEARS_RETIREMENT_UNKNOWN')).toMatchObject({ month: null });
  });
});

describe('the wage of a life', () => {
  it('that is declared is that of the year asked for and grows each January after it, to the fen', () => {
    const life = toyYears({ wage: money(333_333), year: 2025 });
    // 2 % of 3,333.33, twelve times; then of 3,333.33 × 1.1 = 3,666.66
    expect(rowIn(life, 2025)).toMatchObject({ premiumBase: 3_333.33, premium: 800.04 });
    expect(rowIn(life, 2026)).toMatchObject({ premiumBase: 3_666.66, premium: 879.96 });
  });

  it('that is not declared follows the floor', () => {
    const life = toyYears({}, 'wage');
    expect([2026, 2027, 2028].map((year) => rowIn(life, year)['premiumBase'])).toEqual([3_000, 3_300, 3_630]);
  });
});

describe('the length of the table', () => {
  it.each([
    ['1981-01', {}, 41, 2066], // the year of the 85th birthday
    ['1951-12', {}, 11, 2036],
    ['1950-12', {}, 10, 2035],
    ['1949-12', {}, 10, 2035], // ten at least
    ['1981-01', { years: 1 }, 1, 2026],
  ] as const)('for one born in %s, asked %o, is %i years', (birth, asked, length, last) => {
    const { rows } = toyYears({ scheme: 'resident', birth: month(birth), ...asked }).table;
    expect([rows.length, rows.at(-1)?.[0]]).toEqual([length, last]);
  });
});

describe('what else a life may have', () => {
  it('today’s money counts each payment from its own month', () => {
    // a retiree pays 15 % of 1,000 in November 2027, a year on at 10 %: 150 ÷ 1.1
    const visits = [toyCare({ month: 11 })];
    const life = toyYears({ ...still, retired: true, visits, inflation: percent('10%') });
    expect(rowIn(life, 2026)).toMatchObject({ status: 'RETIRED', cost: 150, costToday: 150 });
    expect(rowIn(life, 2027)).toMatchObject({ cost: 150, costToday: 136.36, cumulativeCost: 300 });
  });

  it('care rises as prices, and wages and prices as the outlook has it, where nothing else is said', () => {
    const life = toyYears({}, 'wageGrowth', 'inflation');
    expect(caveatOf(life, 'YEARS_PROJECTED')).toMatchObject({
      ...{ wageGrowth: '0.020000', careInflation: '0.010000', inflation: '0.010000' },
    });
  });

  it('care in the other system, which is left out and said', () => {
    const life = toyYears({ retired: true, profiles: [{ from: months(600), visits: [toyHongKongCare()] }] });
    expect(codesOf(life)).toContain('YEARS_CARE_ELSEWHERE');
    expect(rowIn(life, 2031)).toMatchObject({ age: '50y0m', eligible: 0, personPaysHkd: null });
  });

  it('a chronic disease whose ratio rises with the months of cover, twelve more each year', () => {
    const visits = [toyCare({ care: 'chronic-1', month: 1 })];
    const life = toyYears({ ...still, retired: true, visits, insuredMonths: months(300), continuousMonths: months(0) });
    expect([2026, 2027, 2028, 2029].map((year) => rowIn(life, year)['fundPays'])).toEqual([600, 750, 750, 900]);
    const insured = toyYears({ ...still, retired: true, visits, insuredMonths: months(36) });
    expect(rowIn(insured, 2026)).toMatchObject({ fundPays: 900 });
    const silent = toyYears({ retired: true, visits });
    expect(rowIn(silent, 2026)).toMatchObject({ fundPays: null, personPays: null, cost: null });
    expect(codesOf(silent)).toContain('YEARS_CONTINUOUS_MONTHS');
  });
});

describe('what is not known', () => {
  it('in a visit leaves the year empty and names the rule', () => {
    const life = toyYears({ retired: true, visits: [toyCare(), toyCare({ care: 'inpatient', place: 'tertiary' })] });
    expect(rowIn(life, 2026)).toMatchObject({
      ...{ premium: 0, outpatientLimit: 2_000, eligible: 2_000, fundPays: null, cost: null, cumulativeCost: null },
      missing: 'shenzhen/medical/inpatient-ratios',
    });
  });

  it('in a scheme without rules of care is named, limit included', () => {
    const life = toyYears({ scheme: 'employee', retired: true, visits: [] });
    expect(rowIn(life, 2026)).toMatchObject({
      outpatientLimit: null,
      personPays: 0,
      missing: 'shenzhen/medical/outpatient-limit',
    });
  });

  it('of the premium of an employer leaves his cell empty only', () => {
    const life = toyYears({ scheme: 'employee', years: 1, visits: [] });
    // 3 % of 4,000
    expect(rowIn(life, 2026)).toMatchObject({
      ...{ premium: 1_440, employer: null, cost: 1_440, missing: 'toy/rates, shenzhen/medical/outpatient-limit' },
    });
  });

  it('of a limit is named too', () => {
    const care = {
      ...toyLifeLaw.care['employee-tier-1'],
      outpatientLimit: toyRule('limit', [dated('2028-01-01', share)]),
    };
    const mainland = { ...toyLifeLaw, care: { 'employee-tier-1': care as never } };
    const life = yearsTable(toyLife({ retired: true }), { ...toyLifeLaws, mainland });
    expect(rowIn(life, 2027)).toMatchObject({ outpatientLimit: null, fundPays: null, missing: 'toy/limit' });
    expect(rowIn(life, 2028)).toMatchObject({ outpatientLimit: 2_420, missing: null });
  });
});

const share = { active: '0.1', retired: '0.2' };

describe('the real rules of Shenzhen', () => {
  it('for a resident in 2026 are 47.32 a month and three quarters of a visit', () => {
    const scenario = toyLife({ scheme: 'resident', years: 1, visits: [toyCare({ eligible: yuan(300) })] });
    // 6,760 × 0.7 %; 177,060 × 1.5 %; 75 % of 300
    const life = yearsTable(scenario);
    expect(rowIn(life, 2026)).toMatchObject({
      ...{ premiumBase: 6_760, premium: 567.84, outpatientLimit: 2_655.9, fundPays: 225, personPays: 75, cost: 642.84 },
    });
    expect(life.basis.map(({ rule }) => rule)).toContain('shenzhen/medical/resident-base');
  });
});
