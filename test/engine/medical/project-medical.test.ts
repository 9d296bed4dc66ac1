import { describe, expect, it } from 'vitest';
import { convertedId, medicalFactList, moneyFactIds } from '../../../src/engine/medical/facts/medical-facts.ts';
import { lawsOf } from '../../../src/engine/medical/laws-of.ts';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { projectMedicalUnder } from '../../../src/engine/medical/project-medical.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { codesOf, medicalScenario, project, useOf, visitOf } from '../../helpers/medical-scenario.ts';
import { toyMedicalLaw } from '../../helpers/toy-medical-law.ts';

describe('a medical result', () => {
  it('says of a resident of 45 what cover costs and pays', () => {
    const { kind, facts, units, asOf, plan } = project({ visits: [visitOf({ eligible: yuan(300) })] });
    expect([kind, plan, asOf]).toEqual(['projected', 'medical', '2026-11-23']);
    // 6,760 × 0.7 % = 47.32, × 12 = 567.84; 300 × 75 % = 225; 567.84 + 75; 225 − 567.84
    expect(facts).toEqual({
      ...{ city: 'shenzhen', scheme: 'resident', year: 2026, age: '45y0m' },
      ...{ premiumBase: 676_000, monthlyPremium: 4_732, employerMonthlyPremium: 0, annualPremium: 56_784 },
      ...{ employerAnnualPremium: 0, personalAccountCredit: 0 },
      ...{ outpatientAnnualLimit: 265_590, outpatientHospitalLimit: null },
      ...{ eligibleSpending: 30_000, fundPays: 22_500, personPays: 7_500, limitReachedInMonth: null },
      ...{ yearCost: 64_284, netBenefit: -34_284, breakEvenSpending: 75_712 },
      ...{ waitingMonths: null, waitingMonthsAtMost: null },
      ...{ lifetimeCoverFrom: null, lifetimeCoverMonthsRequired: null, lifetimeCoverLocalMonthsRequired: null },
      ...{ lifetimeCoverMonthsMissing: null, lifetimeCoverMonthsShort: null },
      ...{ missingMonthPrice: null, missingMonthsPrice: null, hongKongYearlyCap: null, voucherAmount: 0 },
    });
    expect(units).toMatchObject({ monthlyPremium: 'CNY/month', yearCost: 'CNY', voucherAmount: 'HKD', age: 'age' });
  });

  const kinds: readonly (readonly [string, Partial<MedicalScenario>])[] = [
    ['projected', {}],
    ['projected', { scheme: 'hong-kong-public', visits: [useOf()] }],
    ['projected', { scheme: 'flexible', retired: true }],
    ['undetermined', { visits: [visitOf({ care: 'inpatient' })] }],
    ['undetermined', { scheme: 'employee-tier-2', retired: true }],
    ['undetermined', { scheme: 'flexible', year: 2023 }],
    ['not-eligible', { scheme: 'employee-tier-1', employment: 'flexible' }],
    ['not-eligible', { employment: 'employee' }],
  ];

  it.each(kinds)('that is %s has the same facts in the same order, of %o', (kind, changes) => {
    const result = project(changes);
    expect(result.kind).toBe(kind);
    expect(Object.keys(result.facts)).toEqual(medicalFactList.always);
    expect(Object.keys(result.units)).toEqual(medicalFactList.always);
    expect(Object.keys(result.tables)).toEqual(['schemes', 'visits', 'charges']);
    const both = project(changes, { hongKongDollars: true });
    expect(Object.keys(both.facts)).toEqual([...medicalFactList.always, ...moneyFactIds.map(convertedId)]);
    expect(Object.keys(both.units)).toEqual(Object.keys(both.facts));
  });

  it('that is not known names each rule once, with the first month it was needed for', () => {
    const stays = [9, 3, 6].map((at) => visitOf({ care: 'inpatient', month: at }));
    expect(project({ scheme: 'flexible', year: 2023, wage: yuan(9_000), visits: stays })).toMatchObject({
      kind: 'undetermined',
      missing: [
        { rule: 'shenzhen/medical/flexible-rate', month: '2023-01' },
        { rule: 'shenzhen/medical/inpatient-ratios', month: '2023-09' },
      ],
    });
  });

  it('of tier two of the retired is not known: whether it gives cover for life was not found', () => {
    expect(project({ scheme: 'employee-tier-2', retired: true })).toMatchObject({
      missing: [{ rule: 'shenzhen/medical/tier-2-lifelong-cover', month: '2026-01' }],
      facts: { premiumBase: null, monthlyPremium: null, outpatientAnnualLimit: 265_590 },
    });
  });

  it('goes by the laws it is given', () => {
    const laws = { ...lawsOf('shenzhen'), mainland: toyMedicalLaw };
    const scenario = medicalScenario({ visits: [visitOf()] });
    const result = projectMedicalUnder(laws, scenario, { trace: false, hongKongDollars: false });
    // 1 % of 4,000 are 40; 80 % of 100; 480 ÷ 80 %
    expect(result.facts).toMatchObject({ monthlyPremium: 4_000, fundPays: 8_000, breakEvenSpending: 60_000 });
  });

  it('uses only what could be known by a day', () => {
    // The notice of 2026 is of 2025-12-29.
    const before = project({ scheme: 'flexible', wage: yuan(100), asKnownOn: '2025-12-28' });
    expect(before.facts).toMatchObject({ premiumBase: 10_000, monthlyPremium: null });
    const after = project({ scheme: 'flexible', wage: yuan(100), asKnownOn: '2025-12-29' });
    expect(after.facts).toMatchObject({ premiumBase: 672_700, monthlyPremium: 53_816 });
  });

  it('says which rules the scenario set, and which nothing used', () => {
    const overrides = { 'shenzhen/medical/resident-rate': '0.01', 'toy/rule': 1 };
    const result = project({ overrides });
    expect(result.facts['monthlyPremium']).toBe(6_760);
    expect(codesOf(result)).toEqual(expect.arrayContaining(['RULES_OVERRIDDEN', 'OVERRIDES_UNUSED']));
  });

  it('says what was claimed first, and what rests on memory last', () => {
    const codes = codesOf(project({ scheme: 'flexible', gap: months(4), claim: { premium: [yuan(1), yuan(2)] } }));
    expect(codes[0]).toBe('CLAIM_FITS_NONE');
    expect(codes.at(-1)).toBe('RULES_RECALLED');
    expect(codes.indexOf('BASE_AT_FLOOR')).toBeLessThan(codes.indexOf('WAIT_UNKNOWN'));
  });
});
