import { describe, expect, it } from 'vitest';
import { convertedId, medicalFactUnits, moneyFactIds } from '../../../src/engine/medical/facts/medical-facts.ts';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import type { Result } from '../../../src/engine/shared/result.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { project, useOf, visitOf } from '../../helpers/medical-scenario.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';

const traced = (changes: Partial<MedicalScenario>) => project(changes, { trace: true, hongKongDollars: true });
const care = [visitOf(), visitOf({ care: 'chronic-2', place: 'tertiary', access: 'unreferred' })];
const worker = { wage: yuan(8_000), visits: care, birth: month('1975-01'), insuredMonths: months(200), gap: months(2) };

const results: readonly (readonly [string, Result])[] = [
  ['projected for tier one', traced({ ...worker, scheme: 'employee-tier-1', employment: 'employee' })],
  ['projected for tier two', traced({ ...worker, scheme: 'employee-tier-2' })],
  ['projected for the flexibly employed', traced({ ...worker, scheme: 'flexible', fx: percent('110%') })],
  ['projected for a resident', traced({ birth: month('1950-01'), visits: care, missedYears: 0 })],
  ['projected for a resident past the limit', traced({ visits: [visitOf({ eligible: yuan(9_000) })] })],
  ['projected for the retired', traced({ scheme: 'employee-tier-1', retired: true, visits: care })],
  ['projected in Hong Kong', traced({ scheme: 'hong-kong-public', visits: [useOf()], birth: month('1950-01') })],
  ['projected in Hong Kong, of no care', traced({ scheme: 'hong-kong-public', fx: percent('110%') })],
  ['projected in Hong Kong, of care on the mainland', traced({ scheme: 'hong-kong-public', visits: care })],
  ['projected past the cap', traced({ scheme: 'hong-kong-public', visits: [useOf({ count: 50 })] })],
  ['projected in Guangzhou', traced({ ...worker, city: 'guangzhou', scheme: 'employee', visits: [] })],
  ['projected, carried on', traced({ ...worker, scheme: 'flexible', year: 2030, project: true, visits: [] })],
  ['undetermined', traced({ ...worker, visits: [visitOf({ care: 'inpatient' })] })],
  ['undetermined for lack of a base', traced({ city: 'guangzhou', scheme: 'flexible' })],
  ['not eligible', traced({ scheme: 'employee-tier-2', employment: 'flexible' })],
];
const factIds = [...Object.keys(medicalFactUnits), ...moneyFactIds.map(convertedId)];
const chosen = ['city', 'scheme', 'year', 'age'];

describe.each(results)('the trace of medical cover %s', (name, result) => {
  const trace = result.trace ?? [];
  const assumed = new Set(result.assumptions.map(({ id }) => id));
  const used = new Set(result.basis.map(({ rule }) => rule));

  it('is of the kind its name says', () => {
    expect(name.startsWith(result.kind.replace('-', ' '))).toBe(true);
    expect(Object.keys(result.facts)).toEqual(factIds);
  });

  it('has a step for every fact that is known and was not chosen', () => {
    const known = factIds.filter((id) => (result.facts[id] ?? null) !== null && !chosen.includes(id));
    expect(trace.map(({ figure }) => figure).sort()).toEqual(known.sort());
  });

  it.each(trace.map((step) => [step.figure, step] as const))('of %s rests on something known', (_, step) => {
    const inputs = Object.keys(step.inputs);
    expect(inputs.filter((id) => (result.facts[id] ?? null) === null && !assumed.has(id))).toEqual([]);
    expect(step.rules.filter((rule) => !used.has(rule))).toEqual([]);
    expect(inputs.length + step.rules.length).toBeGreaterThan(0);
    expect(new Set(step.rules).size).toBe(step.rules.length);
  });
});

describe('the trace', () => {
  const step = (result: Result, figure: string) => result.trace?.find((one) => one.figure === figure);

  it('is not there unless it is asked for', () => {
    expect(project().trace).toBeUndefined();
  });

  it('writes inputs as a person would, and names the rules of the scheme alone', () => {
    const result = traced({ visits: care });
    expect(step(result, 'monthlyPremium')).toEqual({
      figure: 'monthlyPremium',
      inputs: { premiumBase: '6760.00', scheme: 'resident', year: '2026' },
      rules: ['shenzhen/medical/resident-rate'],
    });
    expect(step(result, 'premiumBase')?.rules).toEqual(['shenzhen/medical/resident-base']);
    expect(step(result, 'outpatientAnnualLimit')?.rules).toEqual([
      ...['shenzhen/medical/limit-average-wage', 'shenzhen/medical/bound-centre-outpatient-limit'],
    ]);
    expect(step(result, 'monthlyPremiumConverted')).toEqual({
      figure: 'monthlyPremiumConverted',
      inputs: { monthlyPremium: '47.32', fx: '1.1567' },
      rules: ['market/hkd-per-cny'],
    });
  });

  it('leaves out the exchange rate’s series where the scenario gives the rate', () => {
    expect(step(traced({ fx: percent('110%') }), 'monthlyPremiumConverted')?.rules).toEqual([]);
  });

  it('of a flexible worker names his own rate and the band', () => {
    const result = traced({ ...worker, scheme: 'flexible' });
    expect(step(result, 'premiumBase')).toMatchObject({
      inputs: { scheme: 'flexible', wage: '8000.00', retired: 'no', year: '2026' },
      rules: ['shenzhen/medical/employee-base-limits'],
    });
    expect(step(result, 'monthlyPremium')?.rules).toEqual([
      ...['shenzhen/medical/flexible-scheme', 'shenzhen/medical/flexible-rate'],
    ]);
    expect(step(result, 'missingMonthPrice')?.rules).toEqual([
      'guangdong/medical/missing-years-price',
      'shenzhen/medical/premium-average-wage',
      'shenzhen/medical/employee-rates',
    ]);
  });
});
