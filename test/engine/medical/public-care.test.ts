import { describe, expect, it } from 'vitest';
import type { HongKongCareUse, MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { money } from '../../../src/quantities/money.ts';
import { codesOf, project, rowsOf, useOf, visitOf } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const inHongKong = (visits: readonly Partial<HongKongCareUse>[], changes: Partial<MedicalScenario> = {}) =>
  project({ scheme: 'hong-kong-public', visits: visits.map(useOf), ...changes });
const pays = (use: Partial<HongKongCareUse>, year = 2026) =>
  inHongKong([{ month: year === 2026 ? 1 : 12, ...use }], { year }).facts['personPays'];

describe('the fees of Hong Kong on both sides of 1 January 2026', () => {
  it.each([
    ['emergency', 1, 18_000, 40_000],
    ['family-clinic', 1, 5_000, 15_000],
    ['specialist-first', 1, 13_500, 25_000],
    ['specialist', 1, 8_000, 25_000],
    // 120 a day and 75 for the admission; 300 a day
    ['inpatient-day', 1, 19_500, 30_000],
    ['inpatient-day', 5, 67_500, 150_000],
    ['convalescent-day', 1, 10_000, 20_000],
    ['day-procedure', 1, 19_500, 25_000],
    ['mri', 1, 0, 50_000],
  ] as const)('%s × %i: %s cents in December 2025, %s in January 2026', (care, count, before, after) => {
    expect([pays({ care, count }, 2025), pays({ care, count })]).toEqual([before, after]);
  });

  it.each([
    [1, 18_000, 0],
    [2, 18_000, 0],
    [3, 18_000, 40_000],
    [4, 18_000, 40_000],
    [5, 18_000, 40_000],
  ])('an emergency of triage %i: %i cents before, %i after', (triage, before, after) => {
    expect([pays({ triage }, 2025), pays({ triage })]).toEqual([before, after]);
  });

  // A unit of 4 weeks from 2026, of 16 before.
  it.each([
    [4, 1_500, 2_000, 500],
    [5, 1_500, 4_000, 1_000],
    [8, 1_500, 4_000, 1_000],
    [9, 1_500, 6_000, 1_500],
    [16, 1_500, 8_000, 2_000],
    [17, 3_000, 10_000, 2_500],
  ])('a drug for %i weeks: %i cents before, %i of the specialist after, %i of the family clinic', (weeks, ...fees) => {
    const of = (care: HongKongCareUse['care'], year = 2026) => pays({ care, weeks }, year);
    expect([of('specialist-drug-item', 2025), of('specialist-drug-item'), of('family-clinic-drug-item')]).toEqual(fees);
    expect(of('family-clinic-drug-item', 2025)).toBe(0);
  });

  it('counts every item: three for 16 weeks are twelve units', () => {
    expect(pays({ care: 'specialist-drug-item', weeks: 16, count: 3 })).toBe(24_000);
  });
});

describe('the yearly cap of Hong Kong', () => {
  const capped = (dollars: number) =>
    inHongKong([{ care: 'day-procedure' }], { overrides: { 'hong-kong/medical/day-procedure-fee': dollars } });

  it.each([
    [9_999, 999_900, null, []],
    [10_000, 1_000_000, '2026-06', ['LIMIT_REACHED', 'CAP_APPLIED_FOR']],
    [10_001, 1_000_000, '2026-06', ['LIMIT_REACHED', 'CAP_APPLIED_FOR', 'PASSING_BILL_IN_FULL']],
  ])('of a bill of HKD %i leaves %i cents', (dollars, cents, reached, codes) => {
    const result = capped(dollars);
    expect(result.facts).toMatchObject({
      ...{ personPays: cents, yearCost: cents, limitReachedInMonth: reached, hongKongYearlyCap: 1_000_000 },
    });
    expect(codesOf(result).filter((code) => /LIMIT|CAP|PASSING/.test(code))).toEqual(codes);
  });

  it('says when it was reached and what it is', () => {
    expect(capped(10_000).caveats).toContainEqual({
      code: 'LIMIT_REACHED',
      values: { month: '2026-06', limit: 1_000_000, system: 'hong-kong' },
    });
  });

  it('leaves self-financed items outside', () => {
    const own = { care: 'self-financed', amount: money<'HKD'>(2_000_000) } as const;
    const days = { care: 'inpatient-day', count: 40 } as const;
    // 20,000 beside 40 × 300 = 12,000 cut to 10,000
    expect(inHongKong([own, days]).facts).toMatchObject({ personPays: 3_000_000, limitReachedInMonth: '2026-06' });
    expect(inHongKong([own]).facts).toMatchObject({ personPays: 2_000_000, limitReachedInMonth: null });
  });

  it('does not exist before 2026', () => {
    const result = inHongKong([{ care: 'inpatient-day', count: 100 }], { year: 2025 });
    expect(result.facts).toMatchObject({ personPays: 1_207_500, hongKongYearlyCap: null });
  });
});

describe('public care in Hong Kong', () => {
  it('asks for no premium, pays nothing back and knows no scheme', () => {
    const { facts, kind } = inHongKong([{}]);
    expect(kind).toBe('projected');
    expect(facts).toMatchObject({
      ...{ scheme: 'hong-kong-public', age: '45y0m', monthlyPremium: 0, annualPremium: 0, personPays: 40_000 },
      ...{ yearCost: 40_000, fundPays: null, premiumBase: null, netBenefit: null, breakEvenSpending: null },
    });
  });

  it('lists each use with its fee and what the cap leaves before it', () => {
    const result = inHongKong([
      { care: 'specialist-drug-item', count: 3, weeks: 16, month: 2 },
      { care: 'imaging', month: 3 },
      { triage: 1, month: 4 },
    ]);
    const ids = ['month', 'care', 'count', 'weeks', 'fee', 'capLeft', 'person', 'note', 'missing'];
    expect(rowsOf(result.tables['charges']).map((row) => ids.map((id) => row[id]))).toEqual([
      ['2026-02', 'specialist-drug-item', 3, 16, 24_000, 1_000_000, 24_000, null, null],
      ['2026-03', 'imaging', 1, null, null, 976_000, null, 'IN_WORDS_ONLY', 'hong-kong/medical/imaging-tier'],
      ['2026-04', 'emergency', 1, null, 0, 976_000, 0, 'FREE_TRIAGE', null],
    ]);
    expect(rowsOf(result.tables['visits'])).toEqual([]);
  });

  it('is not known with imaging of which nobody named the tier', () => {
    const result = inHongKong([{}, { care: 'imaging' }]);
    expect(result).toMatchObject({
      kind: 'undetermined',
      facts: { personPays: null, yearCost: null },
      missing: [{ rule: 'hong-kong/medical/imaging-tier', month: '2026-06' }],
    });
    expect(result.caveats).toContainEqual({
      code: 'VISITS_UNKNOWN',
      values: { count: 1, eligible: null, rules: 'hong-kong/medical/imaging-tier' },
      withholds: ['personPays', 'yearCost'],
    });
  });

  it('says nothing of care that was named in the mainland’s terms', () => {
    const result = project({ scheme: 'hong-kong-public', visits: [visitOf()] });
    expect(result.facts).toMatchObject({ personPays: null, yearCost: null, hongKongYearlyCap: null });
    expect(result.caveats).toContainEqual({
      code: 'OTHER_SYSTEM',
      values: { count: 1, system: 'mainland' },
      withholds: expect.arrayContaining(['personPays', 'yearCost']),
    });
    expect(rowsOf(result.tables['charges'])).toEqual([]);
  });

  it('stands beside the mainland where both were named, and the fund pays none of it', () => {
    const result = project({ visits: [visitOf(), useOf(), useOf()] });
    expect(result.facts).toMatchObject({ eligibleSpending: 10_000, fundPays: 7_500 });
    expect(result.caveats).toContainEqual({ code: 'OTHER_SYSTEM', values: { count: 2, system: 'hong-kong' } });
    expect(result.caveats).toContainEqual({
      code: 'HONG_KONG_NOT_PAID',
      values: { rule: 'national/medical/treatment-abroad' },
    });
    // The law that says so began in July 2011.
    expect(codesOf(project({ visits: [useOf()], year: 2010 }))).not.toContain('HONG_KONG_NOT_PAID');
    const own = inHongKong([{}]);
    expect(codesOf(own)).not.toContain('HONG_KONG_NOT_PAID');
  });

  it('is all there was where only it was named: the scheme of the mainland has no bill', () => {
    const result = project({ visits: [useOf()] });
    expect(result.facts).toMatchObject({
      eligibleSpending: null,
      fundPays: null,
      yearCost: null,
      annualPremium: 56_784,
    });
    expect(result.caveats).toContainEqual({
      code: 'OTHER_SYSTEM',
      values: { count: 1, system: 'hong-kong' },
      withholds: ['eligibleSpending', 'fundPays', 'personPays', 'yearCost', 'netBenefit'],
    });
  });
});

describe('vouchers for the elderly', () => {
  // Granted on 1 January of the year of the 65th birthday.
  it.each([
    ['1962-01', 0],
    ['1961-12', 200_000],
    ['1961-01', 200_000],
    ['1960-12', 200_000],
  ])('of who was born in %s are %i cents in 2026', (birth, cents) => {
    expect(inHongKong([], { birth: month(birth) }).facts['voucherAmount']).toBe(cents);
  });

  it('are named with the points of the Bay Area since there are any', () => {
    const bayArea = (year: number, asOf: MedicalScenario['asOf']) =>
      inHongKong([], { birth: month('1950-01'), year, asOf }).caveats.find(({ code }) => code === 'VOUCHERS')?.values;
    expect(bayArea(2026, '2026-11-23')).toEqual({ amount: 200_000, year: 2026, bayArea: 'yes' });
    expect(bayArea(2024, '2024-06-01')).toEqual({ amount: 200_000, year: 2024, bayArea: null });
  });

  it('are not known before their rules begin', () => {
    expect(inHongKong([], { birth: month('1940-01'), year: 2014 }).facts['voucherAmount']).toBeNull();
  });
});
