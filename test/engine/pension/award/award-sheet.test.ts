import { describe, expect, it } from 'vitest';
import { projectAward } from '../../../../src/engine/pension/award/project-award.ts';
import { indexOf } from '../../../../src/quantities/wage-index.ts';
import { check, letter } from '../../../helpers/award-letter.ts';
import { amount, month } from '../../../helpers/pension-scenario.ts';
import { toyRule } from '../../../helpers/toy-law.ts';

const nothing = <T>(id: string) => toyRule<T>(id, []);

describe('a letter computed anew', () => {
  it('has each part to the fen and their sum', () => {
    // 3,000 × 1.2 ÷ 2 × 245 ÷ 12 × 1 % = 367.50; 60,000 ÷ 109.6 = 547.445…; 4 × 20; 100
    const { kind, facts } = check(letter());
    expect(kind).toBe('projected');
    expect(facts).toEqual({
      region: 'guangdong',
      claimMonth: '2024-06',
      contributionMonths: 245,
      averageWageIndex: 4_500,
      benefitBase: 300_000,
      individualAccountBalance: 6_000_000,
      payoutMonths: 1_096,
      indexFactor: 7_500,
      basePension: 36_750,
      individualAccountPension: 54_745,
      seniorityAllowance: 8_000,
      fixedSupplement: 10_000,
      transitionalPension: null,
      monthlyPension: 109_495,
    });
  });

  it('knows no coefficient a in Shenzhen', () => {
    // 3,000 × (1 + 0.45) ÷ 2 × 245 ÷ 12 × 1 % = 444.0625
    const { facts } = check(letter({ region: 'shenzhen' }));
    expect([facts['indexFactor'], facts['basePension']]).toEqual([null, 44_406]);
  });

  it.each([
    // 0.5999 ÷ 0.6 = 0.99983…
    [5_999, 9_998],
    [6_000, 10_000],
    [6_001, 10_000],
  ])('at an index of %i has the coefficient %i', (index, factor) => {
    expect(check(letter({ index: indexOf(index) })).facts['indexFactor']).toBe(factor);
  });

  it.each([
    [239, 7_600],
    [240, 8_000],
    [241, 8_000],
  ])('over %i months has a seniority allowance of %i fen', (months, allowance) => {
    expect(check(letter({ months })).facts['seniorityAllowance']).toBe(allowance);
  });

  it('takes the benefit base as stated, otherwise that of the year of the award', () => {
    const baseOf = (claim: string) => check(letter({ claim: month(claim) })).facts['benefitBase'];
    expect([baseOf('2023-12'), baseOf('2024-01'), baseOf('2025-01')]).toEqual([290_000, 300_000, 310_000]);
    expect(check(letter({ benefitBase: 2_900 })).facts['benefitBase']).toBe(290_000);
  });

  it('takes the payout months as stated, otherwise those of the age', () => {
    expect(check(letter({ payoutMonths: 1_314 })).facts['payoutMonths']).toBe(1_314);
    expect(check(letter({ payoutMonths: 1_314 }, 'age')).facts['payoutMonths']).toBe(1_314);
  });

  it('is of the month in which it is looked at where it does not say', () => {
    const { facts } = check(letter({}, 'claim'));
    expect(facts['claimMonth']).toBe('2026-11');
  });

  it('says what it assumed and who chose it', () => {
    const { assumptions } = check(letter({ chosenBy: { region: 'flag', claim: 'scenario' } }));
    expect(assumptions).toEqual([
      { id: 'asOf', value: '2026-11-23', chosenBy: 'default' },
      { id: 'region', value: 'guangdong', chosenBy: 'flag' },
      { id: 'claim', value: '2024-06', chosenBy: 'scenario' },
      { id: 'benefitBase', value: '3000', chosenBy: 'default' },
      { id: 'contributionMonths', value: '245', chosenBy: 'default' },
      { id: 'averageWageIndex', value: '0.4500', chosenBy: 'default' },
      { id: 'individualAccountBalance', value: '60000.00', chosenBy: 'default' },
      { id: 'age', value: '61y1m', chosenBy: 'default' },
    ]);
  });
});

describe('a rule that is missing', () => {
  it.each([
    ['benefitBase', 'basePension'],
    ['basePensionAccrual', 'basePension'],
    ['indexFactorThreshold', 'basePension'],
    ['payoutMonths', 'individualAccountPension'],
    ['payoutMonthsAtPartYears', 'individualAccountPension'],
    ['seniorityAllowance', 'seniorityAllowance'],
    ['fixedSupplement', 'fixedSupplement'],
  ] as const)('%s leaves %s and the total open, and the other parts known', (rule, fact) => {
    const result = check(letter(), { [rule]: nothing(rule) });
    if (result.kind !== 'undetermined') throw new Error(result.kind);
    expect(result.missing).toEqual([{ rule: `toy/${rule}`, month: '2024-06' }]);
    const parts = [
      'basePension',
      'individualAccountPension',
      'seniorityAllowance',
      'fixedSupplement',
      'monthlyPension',
    ];
    expect(parts.filter((id) => result.facts[id] === null)).toEqual([fact, 'monthlyPension']);
    expect(result.assumptions.some(({ id }) => id === 'benefitBase')).toBe(rule !== 'benefitBase');
  });

  it('leaves the account open at a part year before 2025', () => {
    const older = letter({ claim: month('2024-12') });
    expect(projectAward(older, { trace: false, hongKongDollars: false }).kind).toBe('undetermined');
    expect(projectAward({ ...older, claim: month('2025-01') }, { trace: false, hongKongDollars: false }).kind).toBe(
      'projected',
    );
  });

  it('is not missed where the letter states the figure', () => {
    const { kind } = check(letter({ benefitBase: 3_000, payoutMonths: 1_096 }), {
      benefitBase: nothing('benefit-base'),
      payoutMonthsAtPartYears: nothing('part-years'),
    });
    expect(kind).toBe('projected');
  });
});

describe('the trace', () => {
  const stepsOf = (...given: Parameters<typeof letter>) => check(letter(...given), {}, { trace: true }).trace ?? [];

  it('leads from each computed figure to figures and rules', () => {
    const steps = stepsOf();
    expect(steps.map(({ figure }) => figure)).toEqual([
      'benefitBase',
      'payoutMonths',
      'indexFactor',
      'basePension',
      'individualAccountPension',
      'seniorityAllowance',
      'fixedSupplement',
      'monthlyPension',
    ]);
    expect(steps.find(({ figure }) => figure === 'payoutMonths')).toEqual({
      figure: 'payoutMonths',
      inputs: { age: '61y1m', claimMonth: '2024-06' },
      rules: ['toy/payout-months', 'toy/payout-months-at-part-years'],
    });
  });

  it('has no step for what the letter states', () => {
    const figures = stepsOf(
      { benefitBase: 3_000, payoutMonths: 1_096, stated: { transitional: amount('500') } },
      'age',
    ).map(({ figure }) => figure);
    expect(figures).not.toContain('benefitBase');
    expect(figures).not.toContain('payoutMonths');
    expect(figures).not.toContain('transitionalPension');
  });

  it('is not made unasked', () => {
    expect(check(letter()).trace).toBeUndefined();
  });
});
