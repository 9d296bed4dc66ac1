import { describe, expect, it } from 'vitest';
import { schemesOf } from '../../../src/engine/medical/medical-case.ts';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { cityIds } from '../../../src/rules/cities/city-names.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import { codesOf, project, rowsOf, visitOf } from '../../helpers/medical-scenario.ts';
import { percent } from '../../helpers/pension-scenario.ts';

const guangzhou = (changes: Partial<MedicalScenario>) =>
  project({ city: 'guangzhou', scheme: 'flexible', wage: yuan(5_000), ...changes });

describe('Guangzhou', () => {
  // 5,000 × 8 % = 400, × 6.5 % = 325
  it.each([
    [2024, 32_500],
    [2025, 32_500],
    [2026, 40_000],
  ])('in December %i asks %i fen of the base as it is declared, and says so', (year, fen) => {
    const result = guangzhou({ year });
    expect(result.facts).toMatchObject({ premiumBase: 500_000, monthlyPremium: fen });
    expect(result.caveats).toContainEqual({
      code: 'BAND_UNKNOWN',
      values: {
        ...{ wage: 500_000, base: 500_000, year, city: 'guangzhou' },
        rules: 'guangzhou/medical/employee-base-limits',
      },
    });
  });

  it('adds up the two rates of 2024', () => {
    // two months of 400, ten of 325
    expect(guangzhou({ year: 2024 }).facts['annualPremium']).toBe(405_000);
  });

  it('in January 2027 is not known: the instrument ended with 2026', () => {
    expect(guangzhou({ year: 2026 }).kind).toBe('projected');
    const result = guangzhou({ year: 2027 });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'guangzhou/medical/flexible-rate', month: '2027-01' }],
      facts: { premiumBase: 500_000, monthlyPremium: null, annualPremium: null, yearCost: null },
    });
    expect(result.caveats).toContainEqual({
      code: 'PREMIUM_UNKNOWN',
      values: { year: 2027, count: 12, later: 'yes', rules: 'guangzhou/medical/flexible-rate' },
      withholds: expect.arrayContaining(['monthlyPremium', 'annualPremium', 'yearCost', 'breakEvenSpending']),
    });
  });

  it('in January 2027 is carried on where that is asked for', () => {
    const result = guangzhou({ year: 2027, project: true });
    expect(result).toMatchObject({ kind: 'projected', facts: { monthlyPremium: 40_000, annualPremium: 480_000 } });
    expect(result.caveats).toContainEqual({ code: 'CARRIED_ON', values: { wageGrowth: '2%' } });
    const use = result.basis.filter(({ rule }) => rule === 'guangzhou/medical/flexible-rate');
    expect(use.map(({ value, standing }) => [value, standing])).toContainEqual(['0.08', 'projected']);
    expect(codesOf(guangzhou({ year: 2027 }))).not.toContain('CARRIED_ON');
  });

  it('has one form of employees, 6 % and 2 %', () => {
    const result = guangzhou({ scheme: 'employee', employment: 'employee' });
    expect(result.facts).toMatchObject({ monthlyPremium: 10_000, employerMonthlyPremium: 30_000 });
    expect(rowsOf(result.tables['schemes']).map(({ scheme }) => scheme)).toEqual([
      ...['employee', 'flexible', 'resident', 'hong-kong-public'],
    ]);
  });

  it('has no base where none is declared', () => {
    const result = project({ city: 'guangzhou', scheme: 'flexible' });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'guangzhou/medical/employee-base-limits', month: '2026-01' }],
      facts: { premiumBase: null, monthlyPremium: null, personalAccountCredit: null },
    });
  });

  it('pays for care by rules that were not found', () => {
    const result = guangzhou({ visits: [visitOf()] });
    expect(result.facts).toMatchObject({ outpatientAnnualLimit: null, fundPays: null, breakEvenSpending: null });
    expect(result).toMatchObject({ missing: [{ rule: 'guangzhou/medical/outpatient-ratios', month: '2026-06' }] });
  });
});

describe('Shenzhen in 2027', () => {
  it('has a band that is not known, until it is carried on by wages', () => {
    const asked = { scheme: 'flexible', year: 2027, wage: yuan(100) } as const;
    expect(project(asked).facts['premiumBase']).toBe(10_000);
    // 6,727 × 1.02 = 6,861.54, 6,862; × 8 % = 548.96
    const carried = project({ ...asked, project: true });
    expect(carried.facts).toMatchObject({ premiumBase: 686_200, monthlyPremium: 54_896 });
    // 6,727 × 1.1 = 7,399.7, 7,400
    const faster = project({ ...asked, project: true, wageGrowth: percent('10%') });
    expect(faster.facts['premiumBase']).toBe(740_000);
    expect(faster.caveats).toContainEqual({ code: 'CARRIED_ON', values: { wageGrowth: '10%' } });
  });

  it('has the limits of care of the wage that is out', () => {
    // 193,884 × 1.5 % = 2,908.26
    expect(project({ year: 2027 }).facts['outpatientAnnualLimit']).toBe(290_826);
  });
});

describe('every city', () => {
  it.each(cityIds)('%s lists its own forms', (city) => {
    const schemes = schemesOf(medicalLaws[city]);
    expect(schemes.slice(-2)).toEqual(['flexible', 'resident']);
    expect(schemes.slice(0, -2)).toEqual(city === 'shenzhen' ? ['employee-tier-1', 'employee-tier-2'] : ['employee']);
  });

  it.each(cityIds)('%s answers every scheme with the same facts in the same order', (city) => {
    const ids = Object.keys(project().facts);
    for (const scheme of [...schemesOf(medicalLaws[city]), 'hong-kong-public' as const]) {
      const { facts, units } = project({ city, scheme });
      expect([Object.keys(facts), Object.keys(units)]).toEqual([ids, ids]);
    }
  });
});
