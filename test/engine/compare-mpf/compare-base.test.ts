import { describe, expect, it } from 'vitest';
import { compareBase } from '../../../src/engine/compare-mpf/compare-base.ts';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { mpfPerson } from '../../helpers/mpf-person.ts';
import { month } from '../../helpers/pension-scenario.ts';

/** The rules missing; `undefined` where none is. */
function lacking(changes: Partial<CompareScenario> = {}) {
  const base = compareBase(mpfPerson(changes));
  return 'lacking' in base ? base.lacking.missing().map(({ rule }) => rule) : undefined;
}

describe('what a comparison rests on', () => {
  const base = compareBase(mpfPerson());
  if ('lacking' in base) throw new Error('no rule is missing');

  it('is read from the first month to the 110th birthday', () => {
    const months = month('2090-01') - month('2026-12');
    expect([base.nothing.length, base.work.own.length]).toEqual([months, months]);
    expect(base.nothing.every((amount) => amount === 0)).toBe(true);
    expect(base.desk.rateIn(months - 1)).toBeDefined();
  });

  it('keeps the rules of the mainland apart', () => {
    expect(base.book.uses().length).toBeGreaterThan(0);
    expect(base.mainlandBook.uses()).toEqual([]);
    expect([base.mainland.city, base.mainland.start]).toEqual(['shenzhen', month('2026-12')]);
  });

  it.each([
    ['the ages of withdrawal', { asOf: '2015-12-31', mpfReturn: rate('0.04') }, ['hong-kong/mpf/withdrawal-ages']],
    ['a return', { asOf: '2017-11-30' }, ['hong-kong/mpf/system-return-since-inception']],
    [
      'the limits of the allowance',
      { asOf: '2024-06-30', birth: month('1958-01') },
      ['hong-kong/elderly/living-allowance-limits'],
    ],
    [
      'an exchange rate',
      {
        asKnownOn: '2004-06-30',
        mpfReturn: rate('0.04'),
        government: 'left-out',
        overrides: { 'hong-kong/mpf/withdrawal-ages': { retirement: 780, early: 720 } },
      },
      ['market/hkd-per-cny'],
    ],
  ] as const)('is lacking without %s', (_, changes, rules) => {
    expect(lacking(changes)).toEqual(rules);
  });

  it('is lacking where what a casual worker pays is not known', () => {
    expect(lacking({ job: 'casual' })).toEqual([]);
    expect(lacking({ job: 'casual', casualDays: 20 })).toBeUndefined();
  });
});
