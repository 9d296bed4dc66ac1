import { describe, expect, it } from 'vitest';
import { randomSource } from '../../../src/analysis/simulate/random-source.ts';
import { deathMonths } from '../../../src/engine/shared/death-month.ts';
import { type LifeAhead, survivalUnder } from '../../../src/engine/shared/survival.ts';
import { type Month, monthText, plusMonths } from '../../../src/quantities/months.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { lifeTables } from '../../../src/rules/demography/life-tables.ts';
import { month } from '../../helpers/pension-scenario.ts';

const start = month('2026-12');

/** Alive in the first month, and in those after it with these chances; then in none. */
const life = (...chances: readonly number[]): LifeAhead => ({
  chance: (at: Month) => (at <= start ? 1 : (chances[at - start - 1] ?? 0)),
  expectedMonths: () => Number.NaN,
  periods: [
    { from: 2025, to: 2030, man: '', woman: '' },
    { from: 2025, to: 2030, man: '', woman: '' },
  ],
});

describe('the month of death', () => {
  // December is lived to its end with 3/4, January with 1/4, February by nobody.
  const toy = deathMonths(life(0.75, 0.25), start);

  it.each([
    [0.999, '2026-12'],
    [0.75, '2026-12'], // a quarter of all: from 0.75 to 1
    [0.749, '2027-01'],
    [0.25, '2027-01'], // a half
    [0.249, '2027-02'],
    [0, '2027-02'], // a quarter
  ])('by %f is %s', (uniform, expected) => {
    expect(monthText(toy(uniform))).toBe(expected);
  });

  it('is the only month there is', () => {
    const only = deathMonths(life(), start);
    expect([0, 0.5, 0.999].map((uniform) => only(uniform))).toEqual([start, start, start]);
  });

  it('is never one in which nobody dies', () => {
    const flat = deathMonths(life(0.5, 0.5, 0.5), start);
    expect([0.5, 0.499, 0].map((uniform) => monthText(flat(uniform)))).toEqual(['2026-12', '2027-03', '2027-03']);
  });

  it('counts from who is alive in a later month', () => {
    // Of those alive in January, 1/3 are in February.
    const later = deathMonths(life(0.75, 0.25), plusMonths(start, 1));
    expect([0.334, 0.333].map((uniform) => monthText(later(uniform)))).toEqual(['2027-01', '2027-02']);
  });

  it('cannot be drawn when nobody is left', () => {
    expect(() => deathMonths(life(0.75), plusMonths(start, 2))).toThrow(RangeError);
  });

  it('comes as often as the table of Hong Kong says, and after the months lived on average', () => {
    const mortal = { sex: 'woman', birth: month('1976-12') } as const;
    const ahead = survivalUnder(lifeTables['hong-kong'], mortal, rateOf(1, 1))(start);
    if (ahead === undefined) throw new Error('the table reaches a woman of 50');
    const death = deathMonths(ahead, start);
    const paths = 20_000;
    const drawn = Array.from({ length: paths }, (_, path) => death(randomSource(1, path).uniform()));
    for (const years of [10, 20, 30, 35, 40, 45]) {
      const at = plusMonths(start, 12 * years);
      const chance = ahead.chance(at);
      const share = drawn.filter((one) => one >= at).length / paths;
      expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / paths));
    }
    // A death lies in the middle of its month on average.
    const lived = drawn.reduce((sum, one) => sum + (one - start) + 0.5, 0) / paths;
    expect(Math.abs(lived - ahead.expectedMonths())).toBeLessThan((4 * 150) / Math.sqrt(paths));
  });
});
