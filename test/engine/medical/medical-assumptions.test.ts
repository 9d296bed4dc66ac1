import { describe, expect, it } from 'vitest';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { project, visitOf } from '../../helpers/medical-scenario.ts';
import { percent } from '../../helpers/pension-scenario.ts';

const assumed = (changes: Partial<MedicalScenario> = {}) =>
  Object.fromEntries(project(changes).assumptions.map(({ id, value, chosenBy }) => [id, [value, chosenBy]]));

describe('the assumptions of medical cover', () => {
  it('list everything taken as given, in order', () => {
    const { assumptions } = project({ scheme: 'flexible', chosenBy: { scheme: 'flag' } });
    expect(assumptions.map(({ id, value }) => [id, value])).toEqual([
      ['asOf', '2026-11-23'],
      ['city', 'shenzhen'],
      ['scheme', 'flexible'],
      ['sex', 'man'],
      ['line', 'men-60'],
      ['birth', '1981-01'],
      ['age', '45y0m'],
      ['year', '2026'],
      ['retired', 'no'],
      ['retire', 'statutory'],
      ['wage', 'floor'],
      ['insuredMonths', 'not-said'],
      ['visits', 'none'],
      ['outlook', 'central'],
      ['wageGrowth', '2%'],
      ['inflation', '1%'],
      ['careInflation', '1%'],
      ['project', 'no'],
      ['fx', '1.1567'],
    ]);
    expect(assumptions.filter(({ chosenBy }) => chosenBy !== 'default').map(({ id }) => id)).toEqual(['scheme']);
  });

  it('write what was said as a person would', () => {
    const said = assumed({
      ...{ scheme: 'flexible', employment: 'flexible', asKnownOn: '2026-11-01', line: 'men-60', retire: months(750) },
      ...{ wage: yuan(8_000), insuredMonths: months(300), localMonths: months(200), continuousMonths: months(36) },
      ...{ gap: months(0), missedYears: 1, repairedYears: 2, visits: [visitOf(), visitOf()], project: true },
      ...{ wageGrowth: percent('3%'), inflation: percent('2.5%'), careInflation: percent('4%'), fx: percent('105%') },
      chosenBy: { wage: 'flag', age: 'flag', careInflation: 'scenario', fx: 'scenario' },
    });
    expect(said).toMatchObject({
      asKnownOn: ['2026-11-01', 'default'],
      employment: ['flexible', 'default'],
      line: ['men-60', 'default'],
      birth: ['1981-01', 'flag'],
      age: ['45y0m', 'flag'],
      retire: ['62y6m', 'default'],
      wage: ['8000.00', 'flag'],
      insuredMonths: ['300', 'default'],
      localMonths: ['200', 'default'],
      continuousMonths: ['36', 'default'],
      gap: ['0', 'default'],
      missedYears: ['1', 'default'],
      repairedYears: ['2', 'default'],
      visits: ['2', 'default'],
      wageGrowth: ['3%', 'default'],
      inflation: ['2.5%', 'default'],
      careInflation: ['4%', 'scenario'],
      project: ['yes', 'default'],
      fx: ['1.0500', 'scenario'],
    });
  });

  it('take a base for a wage, and a birth before an age', () => {
    const said = assumed({ wage: yuan(8_000), chosenBy: { base: 'scenario', birth: 'scenario', age: 'flag' } });
    expect([said['wage'], said['age']]).toEqual([
      ['8000.00', 'scenario'],
      ['45y0m', 'scenario'],
    ]);
  });

  it('are the outlook’s, chosen by who chose it, care with prices', () => {
    expect(assumed({ outlook: 'low', chosenBy: { outlook: 'flag', inflation: 'scenario' } })).toMatchObject({
      ...{ wageGrowth: ['1%', 'flag'], inflation: ['0.5%', 'scenario'], careInflation: ['0.5%', 'scenario'] },
    });
  });

  it.each([
    { scheme: 'resident' },
    { scheme: 'hong-kong-public' },
    { scheme: 'employee-tier-1', retired: true },
  ] as const)('have neither wage nor retirement of %o', (changes) => {
    const said = assumed(changes);
    expect([said['wage'], said['retire']]).toEqual([undefined, undefined]);
    expect(said['retired']?.[0]).toBe('retired' in changes ? 'yes' : 'no');
  });

  it('have no exchange rate before there was one', () => {
    expect(assumed({ asOf: '1980-01-01' })['fx']).toBeUndefined();
  });
});
