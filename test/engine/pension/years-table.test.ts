import { describe, expect, it } from 'vitest';
import type { PensionScenario } from '../../../src/engine/pension/pension-scenario.ts';
import { hkdPerCny } from '../../../src/rules/market/hkd-per-cny.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';
import { columnOf, dated, project, toyLawWith, toyRule, yearIn } from '../../helpers/toy-law.ts';

const hongKongDollars = { hongKongDollars: true };

function total(result: ReturnType<typeof project>, id: string): number {
  return columnOf(result, 'years', id).reduce<number>((sum, figure) => sum + Number(figure), 0);
}

describe('the table of years', () => {
  it('shows a year of paying and a year of drawing', () => {
    const result = project();
    expect(yearIn(result, 2027)).toEqual({
      year: 2027,
      age: 53,
      monthsPaid: 12,
      contributionBase: 200_000,
      contribution: 480_000, // 400 × 12
      employerContribution: 0,
      accountCredit: 192_000, // 160 × 12
      interest: 0,
      accountBalance: 192_000,
      index: 10_000,
      pensionPaid: 0,
      cumulativeNet: -480_000,
      cumulativeNetToday: -480_000,
    });
    expect(yearIn(result, 2037)).toEqual({
      year: 2037,
      age: 63,
      monthsPaid: 0,
      contributionBase: null,
      contribution: 0,
      employerContribution: 0,
      accountCredit: 0,
      interest: 0,
      accountBalance: 1_689_600, // 19,200 − 12 × 192
      index: null,
      pensionPaid: 758_400, // 632 × 12
      cumulativeNet: -4_041_600, // −48,000 + 7,584
      cumulativeNetToday: -4_041_600,
    });
  });

  it('reaches from the first contribution to the year before 85, one row a year', () => {
    // 85 in January 2059
    const years = columnOf(project(), 'years', 'year');
    expect(years).toEqual(Array.from({ length: 2058 - 2027 + 1 }, (_, after) => 2027 + after));
    // born in February 1974: the last month before 85 is January 2059
    expect(columnOf(project({ birth: month('1974-02') }), 'years', 'year').at(-1)).toBe(2059);
  });

  it('reaches further to show the year of the break-even', () => {
    // nothing to draw but 4 yuan a year and a base pension of 3 yuan: the break-even lies past 85
    const small = toyLawWith({
      benefitBase: toyRule('benefit-base', 10),
      accountCreditRate: toyRule('account-credit-rate', '0.0001'),
      fixedSupplement: toyRule('fixed-supplement', 60),
    });
    // 1 + 0.24 + 40 + 60 = 101.24 a month; 48,000 ÷ 101.24 = 474.1: pension 475 is that of July 2076
    const result = project({}, small);
    expect(result.facts['breakEvenOwnMonths']).toBe(475);
    expect(columnOf(result, 'years', 'year').at(-1)).toBe(2076);
    expect(yearIn(result, 2075)['cumulativeNet']).toBeLessThan(0);
    expect(yearIn(result, 2076)['cumulativeNet']).toBeGreaterThan(0);
  });

  it('shows the claim where it comes after 85, and no break-even where there is none', () => {
    const law = toyLawWith({
      minimumContributionMonths: toyRule('minimum', 300),
      benefitBase: toyRule('benefit-base', 1),
      seniorityAllowance: toyRule('seniority-allowance', 0),
      fixedSupplement: toyRule('fixed-supplement', 1),
      accountCreditRate: toyRule('account-credit-rate', '0'),
    });
    // 300 × 400 = 120,000 paid, 1.25 a month from 88 on: never
    const result = project({ birth: month('1964-01') }, law);
    expect(result.facts).toMatchObject({ claimMonth: '2052-01', breakEvenOwnMonths: null });
    expect(columnOf(result, 'years', 'year').at(-1)).toBe(2052);
  });

  const cases: readonly (readonly [string, Partial<PensionScenario>])[] = [
    ['plain', {}],
    ['growing', { wageGrowth: percent('3%'), creditingRate: percent('2.6%'), indexation: percent('1.5%') }],
    ['employed', { employment: 'employee', wageGrowth: percent('2%') }],
    ['in the middle of a year', { start: month('2027-05'), birth: month('1974-09'), creditingRate: percent('2%') }],
    ['with a gap', { years: 5, creditingRate: percent('2%'), wageGrowth: percent('2%') }],
    ['past the statutory age', { start: month('2033-03'), creditingRate: percent('2%') }],
  ];

  it.each(cases)('adds up to the facts, %s', (_, changes) => {
    const result = project(changes);
    const { facts } = result;
    expect(total(result, 'monthsPaid')).toBe(facts['contributionMonths']);
    expect(total(result, 'contribution')).toBe(facts['totalOwnContributions']);
    expect(total(result, 'employerContribution')).toBe(facts['totalEmployerContributions']);
    expect(total(result, 'accountCredit') + total(result, 'interest')).toBe(facts['individualAccountBalance']);
    const net = total(result, 'pensionPaid') - Number(facts['totalOwnContributions']);
    expect(columnOf(result, 'years', 'cumulativeNet').at(-1)).toBe(net);
  });

  it.each(cases)('turns from debt to credit in the year of the break-even, %s', (_, changes) => {
    const result = project(changes);
    const claim = month(String(result.facts['claimMonth']));
    const year = Math.floor((claim + Number(result.facts['breakEvenOwnMonths']) - 1) / 12);
    expect(yearIn(result, year - 1)['cumulativeNet']).toBeLessThan(0);
    expect(yearIn(result, year)['cumulativeNet']).toBeGreaterThanOrEqual(0);
  });

  it('counts the cumulative net in today’s money too', () => {
    // valued in December 2026: twelve payments of 400 from one to twelve months ahead at 10 % a year; to the fen each:
    // 396.84 393.70 390.58 387.49 384.43 381.39 378.37 375.37 372.40 369.46 366.54 363.64 = 4,560.21
    expect(yearIn(project({ inflation: percent('10%') }), 2027)['cumulativeNetToday']).toBe(-456_021);
  });
});

describe('the columns in Hong Kong dollars', () => {
  it('are there when asked for', () => {
    expect(yearIn(project(), 2027)).not.toHaveProperty('contributionHkd');
    const result = project({}, undefined, hongKongDollars);
    // at 2 dollars a yuan: 4,800 → 9,600; 7,584 → 15,168; −48,000 + 7,584 → −80,832
    expect(yearIn(result, 2027)).toMatchObject({
      contributionHkd: 960_000,
      pensionPaidHkd: 0,
      cumulativeNetHkd: -960_000,
    });
    expect(yearIn(result, 2037)).toMatchObject({
      contributionHkd: 0,
      pensionPaidHkd: 1_516_800,
      cumulativeNetHkd: -8_083_200,
    });
  });

  it('are at the rate of each month, to the cent', () => {
    // a person who paid from 2016: 400 × the published rate of each month of 2016
    const cents = hkdPerCny.values.slice(132, 144).map((rate) => Math.round(40_000 * Number(rate)));
    const past = { asOf: '2026-05-31', start: month('2016-01'), birth: month('1965-01') } as const;
    const result = project(past, undefined, hongKongDollars, 'fx');
    expect(yearIn(result, 2016)['contributionHkd']).toBe(cents.reduce((sum, cent) => sum + cent, 0));
  });

  it('are not there where the first month is before the series', () => {
    const past = { asOf: '2026-05-31', start: month('2004-12'), birth: month('1965-01') } as const;
    const result = project(past, undefined, hongKongDollars, 'fx');
    expect(result.kind).toBe('projected');
    expect(yearIn(result, 2005)).not.toHaveProperty('contributionHkd');
  });

  it('of the pension are in today’s money, at the rate of the valuation month', () => {
    // May 2026 is the 257th month since 2005-01
    const rate = Number(hkdPerCny.values[256]);
    const result = project({ asOf: '2026-05-31' }, undefined, {}, 'fx');
    expect(result.facts['monthlyPensionHkd']).toBe(Math.round(63_200 * rate));
    expect(project({ asOf: '2004-12-31' }, undefined, {}, 'fx').facts['monthlyPensionHkd']).toBeNull();
  });
});

describe('the employer’s column', () => {
  it('is empty in a year in which his rate is not known', () => {
    const rate = toyRule<string>('employer-rate', [dated('2028-01-01', '0.16')]);
    const result = project({ employment: 'employee' }, toyLawWith({ employerContributionRate: rate }));
    expect(columnOf(result, 'years', 'employerContribution').slice(0, 2)).toEqual([null, 384_000]);
  });
});
