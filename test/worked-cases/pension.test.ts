import { describe, expect, it } from 'vitest';
import { projectPension } from '../../src/engine/pension/project-pension.ts';
import { settlePension } from '../../src/engine/pension/settle-pension.ts';
import { rate } from '../../src/quantities/rate.ts';
import { indexOf } from '../../src/quantities/wage-index.ts';
import type { CityId } from '../../src/rules/cities/city-names.ts';
import { amount, month, pensionScenario, percent } from '../helpers/pension-scenario.ts';
import cases from './pension.json' with { type: 'json' };

const fen = (yuan: number) => Math.round(yuan * 100);

describe('the published awards come out to the fen', () => {
  it.each(cases.awards)('$id', (award) => {
    const pension = settlePension({
      benefitBase: award.benefitBase,
      averageWageIndex: indexOf(Math.round(award.averageWageIndex * 10_000)),
      contributionMonths: award.months,
      accountBalance: amount(award.accountBalance.toFixed(2)),
      payoutTenths: Math.round(award.payoutMonths * 10),
      accrual: rate('0.01'),
      indexFactorThreshold: award.region === 'shenzhen' ? undefined : rate('0.6'),
      seniorityAllowance: 4,
      fixedSupplement: 100,
    });
    expect(pension.basePension).toBe(fen(award.basePension));
    expect(pension.individualAccountPension).toBe(fen(award.accountPension));
    if (award.a !== undefined) expect(pension.indexFactor).toBe(Math.round(award.a * 10_000));
    if (award.total !== undefined) expect(pension.monthly).toBe(fen(award.total));
    if (award.allowance !== undefined)
      expect(pension.seniorityAllowance + pension.fixedSupplement).toBe(fen(award.allowance));
  });
});

describe('the published whole projections come out to the fen', () => {
  const hundredths = new Set([
    'basePension',
    'individualAccountBalance',
    'individualAccountPension',
    'seniorityAllowance',
    'fixedSupplement',
    'monthlyPension',
    'monthlyPensionOtherReading',
    'monthlyPensionToday',
    'totalContributions',
    'benefitBase',
  ]);
  const scales: Record<string, number> = { averageWageIndex: 10_000, indexFactor: 10_000, payoutMonths: 10 };

  const given = (name: string, rate: string | undefined) => (rate === undefined ? {} : { [name]: percent(rate) });
  const exact = (id: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * (scales[id] ?? (hundredths.has(id) ? 100 : 1))) : value;

  it.each(cases.projections.cases)('$city with $monthly a month at $rates', ({ city, monthly, rates, ...expected }) => {
    const [wageGrowth, creditingRate, indexation, inflation] = rates;
    const scenario = pensionScenario({
      city: city as CityId,
      monthly: amount(String(monthly)),
      start: month('2026-12'),
      birth: month('1983-12'),
      years: 20,
      ...given('wageGrowth', wageGrowth),
      ...given('creditingRate', creditingRate),
      ...given('indexation', indexation),
      ...given('inflation', inflation),
    });
    const result = projectPension(scenario, { trace: false, hongKongDollars: false });
    expect(result.kind).toBe('projected');
    for (const [id, value] of Object.entries(expected))
      expect({ [id]: result.facts[id] }).toEqual({ [id]: exact(id, value) });
  });
});
