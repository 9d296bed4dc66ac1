import { describe, expect, it } from 'vitest';
import { assumed } from '../../../../src/engine/compare-mpf/assumed.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { mainlandScenario } from '../../../../src/engine/compare-mpf/mainland/mainland-scenario.ts';
import { timelineOf } from '../../../../src/engine/compare-mpf/timeline.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { amount, month } from '../../../helpers/pension-scenario.ts';

function mainland(changes: Partial<CompareScenario> = {}) {
  const person = mpfPerson(changes);
  // The ages of MPF are asked as of the valuation day, whatever was known when.
  const timeline = timelineOf(person, openRuleBook({ asOf: person.asOf, overrides: {} }));
  if (timeline === undefined) throw new Error('the ages of withdrawal are known');
  return mainlandScenario(person, timeline, assumed(person));
}

describe('the mainland side of a person', () => {
  it('is the same person on the same terms, with the assumptions of the comparison', () => {
    const person = mpfPerson({ monthly: amount('900'), fx: rate('1.1'), years: 12, asKnownOn: '2026-11-01' });
    expect(mainland(person)).toEqual({
      ...{ asOf: '2026-11-24', asKnownOn: '2026-11-01', city: 'shenzhen', employment: 'flexible' },
      ...{ birth: month('1980-01'), sex: 'man', line: 'men-60', start: month('2026-12'), monthly: amount('900') },
      ...{ basePolicy: 'follow', years: 12, retire: 'statutory', outlook: 'central', overrides: {}, strict: false },
      ...{ chosenBy: {}, wageGrowth: rate('0.02'), creditingRate: rate('0.02'), indexation: rate('0.015') },
      ...{ inflation: rate('0.01'), fx: rate('1.1'), lifeTable: 'hong-kong', mortality: rate('1') },
    });
  });

  it('says nothing of what the person does not say', () => {
    const said = Object.keys(mainland());
    expect(['fx', 'monthly', 'asKnownOn'].filter((name) => said.includes(name))).toEqual([]);
  });

  it('begins with the month that is said', () => {
    expect(mainland({ start: month('2027-07') }).start).toBe(month('2027-07'));
  });

  it.each([
    ['man', 'flexible', 'men-60'],
    ['woman', 'flexible', 'women-55'],
    ['woman', 'employee', 'women-50'],
  ] as const)('of a %s, %s, retires on the line %s', (sex, employment, line) => {
    expect(mainland({ sex, employment }).line).toBe(line);
  });

  it('retires on the line that is said', () => {
    expect(mainland({ sex: 'woman', employment: 'employee', line: 'women-55' }).line).toBe('women-55');
  });
});

describe('the years of the mainland side', () => {
  // 60 in 2029-03 falls 50 months after January 2025: 13 months later is April 2030, in whose year it is 186 months.
  it.each([
    ['1966-01', 15],
    ['1969-03', 15.5],
    ['1980-01', 20],
  ])('of a man born in %s are those of the minimum period, %d', (birth, years) => {
    expect(mainland({ birth: month(birth) }).years).toBe(years);
  });

  it('follow a minimum that the scenario sets', () => {
    const overrides = { 'national/pension/minimum-contribution-months': 120 };
    expect(mainland({ overrides }).years).toBe(10);
  });

  it('are open where the minimum was not known', () => {
    expect('years' in mainland({ asKnownOn: '2005-01-01' })).toBe(false);
  });
});
