import { describe, expect, it } from 'vitest';
import { pensionFactUnits } from '../../../src/engine/pension/pension-facts.ts';
import { projectPension } from '../../../src/engine/pension/project-pension.ts';
import type { PensionLaw } from '../../../src/rules/pension-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { columnOf, project, toyLawWith, toyLawWithout, toyRule, toyScenario } from '../../helpers/toy-law.ts';

const atClaim: readonly (keyof PensionLaw)[] = [
  'benefitBase',
  'payoutMonths',
  'basePensionAccrual',
  'seniorityAllowance',
  'fixedSupplement',
  'indexFactorThreshold',
];

describe('where a rule is missing', () => {
  it.each(atClaim)('%s: no pension, but what was paid and saved is known', (name) => {
    const id = toyLawWith()[name]?.id;
    const result = project({}, toyLawWithout(name));
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: id, month: '2037-01' }] });
    expect(result.facts).toMatchObject({
      claimMonth: '2037-01',
      totalOwnContributions: 4_800_000,
      individualAccountBalance: 1_920_000,
      monthlyPension: null,
      breakEvenOwnMonths: null,
    });
    expect(Object.keys(result.facts)).toEqual(Object.keys(pensionFactUnits));
  });

  it('statutory age: only what the scenario says is known', () => {
    for (const without of [[], ['birth']] as const) {
      const result = project({}, toyLawWithout('statutoryRetirementAge'), {}, ...without);
      expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: 'toy/statutory-age' }] });
      expect(result.facts).toMatchObject({ city: 'shenzhen', employment: 'flexible', statutoryAge: null });
      expect(result.assumptions.map(({ id }) => id)).not.toContain('birth');
    }
  });

  it('several: each is named, once', () => {
    const result = project({}, toyLawWithout('benefitBase', 'seniorityAllowance', 'fixedSupplement'));
    expect(result.kind === 'undetermined' && result.missing.map(({ rule }) => rule)).toEqual([
      'toy/benefit-base',
      'toy/seniority-allowance',
      'toy/fixed-supplement',
    ]);
  });

  it('on the conditions of paying on: the projection stands, the caveat does not', () => {
    const late = { start: month('2032-01') };
    expect(project(late).caveats).toContainEqual({
      code: 'PAYING_ON_CONDITIONS',
      values: { months: 120, reviewed: '9999-12-31' },
    });
    const result = project(late, toyLawWithout('payingOnToMinimum'));
    expect(result.kind).toBe('projected');
    expect(result.caveats.map(({ code }) => code)).not.toContain('PAYING_ON_CONDITIONS');
  });

  it('under one outlook only, that outlook has no row', () => {
    // the low outlook lets the city’s benefit base wait for the province’s, which is not there
    const provincialBenefitBase = { ...toyRule('provincial-benefit-base', 1), values: [] };
    const result = project({}, toyLawWith({ provincialBenefitBase }));
    expect(result.kind).toBe('projected');
    expect(columnOf(result, 'outlooks', 'monthlyPension')).toEqual([null, 63_200, 63_200]);
    expect(columnOf(result, 'outlooks', 'outlook')).toEqual(['low', 'central', 'high']);
  });

  it('what was known on a day decides', () => {
    // on the last day of 1999 no toy rule was known; on the next all were
    expect(project({ asKnownOn: '1999-12-31' }).kind).toBe('undetermined');
    expect(project({ asKnownOn: '2000-01-01' }).kind).toBe('projected');
  });
});

describe('the law this package ships', () => {
  it('is the one of the city the scenario names', () => {
    const wanted = { trace: false, hongKongDollars: false };
    const [shenzhen, zhuhai] = (['shenzhen', 'zhuhai'] as const).map((city) =>
      projectPension(toyScenario({ city, asOf: '2026-11-23', birth: month('1983-12') }), wanted),
    );
    expect([shenzhen?.facts['city'], zhuhai?.facts['city']]).toEqual(['shenzhen', 'zhuhai']);
    expect(shenzhen?.facts['indexFactor']).toBeNull();
    expect(zhuhai?.facts['indexFactor']).not.toBeNull();
  });
});
