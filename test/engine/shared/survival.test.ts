import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survivalUnder } from '../../../src/engine/shared/survival.ts';
import { type Month, plusMonths } from '../../../src/quantities/months.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { lifeTableIds } from '../../../src/rules/demography/life-table-names.ts';
import { lifeTables } from '../../../src/rules/demography/life-tables.ts';
import type { LifeTable } from '../../../src/rules/life-table.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';

/** Four ages. Men die at 10, 20, 50 and 100 % in 2000 to 2004 and half as often from 2005; women never before the last. */
const toy: LifeTable = {
  id: 'toy',
  zh: '例',
  en: 'toy',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-12-31',
  source: { instrument: 'a toy table', publisher: 'a toy office', publishedOn: '2020-01-01' },
  evidence: 'verified',
  periods: [
    { from: 2000, to: 2005, man: '1000000 2000000 5000000 10000000', woman: '0 0 0 10000000' },
    { from: 2005, to: 2010, man: '500000 1000000 2500000 10000000', woman: '0 0 0 10000000' },
  ],
};
const asInTheTable = rateOf(1, 1);
const man = (birth: string, mortality = asInTheTable) =>
  survivalUnder(toy, { sex: 'man', birth: month(birth) }, mortality);
const ahead = (survival: ReturnType<typeof man>, since: string) => {
  const found = survival(month(since));
  if (found === undefined) throw new Error(`nothing is known in ${since}`);
  return found;
};
const chance = (survival: ReturnType<typeof man>, since: string, until: string) =>
  ahead(survival, since).chance(month(until));

describe('the chance of being alive', () => {
  it.each([
    ['2003-01', 1],
    ['2004-01', 0.9], // × (1 − 10 %)
    ['2005-01', 0.72], // × (1 − 20 %)
    ['2006-01', 0.54], // × (1 − 25 %): the year of age begins in 2005
    ['2007-01', 0], // the last age
    ['2007-02', 0],
    ['2050-01', 0],
  ])('of a man born in January 2003 in %s is %f', (until, expected) => {
    expect(chance(man('2003-01'), '2003-01', until)).toBeCloseTo(expected, 14);
  });

  it('falls along a straight line within a year of age', () => {
    // 10 % in twelve months
    expect(chance(man('2003-01'), '2003-01', '2003-02')).toBeCloseTo(1 - 0.1 / 12, 14);
    expect(chance(man('2003-01'), '2003-01', '2003-07')).toBeCloseTo(0.95, 14);
    // from 0.54 to nothing
    expect(chance(man('2003-01'), '2003-01', '2006-12')).toBeCloseTo(0.045, 14);
  });

  it('counts from the month in which the person is alive', () => {
    // July 2003 0.95, July 2004 (0.9 + 0.72) ÷ 2 = 0.81
    expect(chance(man('2003-01'), '2003-07', '2004-07')).toBeCloseTo(0.81 / 0.95, 14);
  });

  it('is certain in that month and before', () => {
    expect(['2003-06', '2003-07', '2003-08'].map((until) => chance(man('2003-01'), '2003-07', until) === 1)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['2004-11', 0.9],
    ['2004-12', 0.9],
    ['2005-01', 0.95],
    ['2009-12', 0.95],
    ['2010-01', 0.95], // past the table the last period serves on
    ['2100-01', 0.95],
  ])('of one year, by the period in which the year of age begins: born in %s', (birth, expected) => {
    const after = month(birth) + 12;
    expect(ahead(man(birth), birth).chance(after as Month)).toBeCloseTo(expected, 14);
  });

  it('is by sex', () => {
    const woman = survivalUnder(toy, { sex: 'woman', birth: month('2003-01') }, asInTheTable);
    expect(chance(woman, '2003-01', '2006-01')).toBe(1);
    expect(chance(woman, '2003-01', '2006-07')).toBe(0.5);
  });

  it('is not known in a year of age that began before the table', () => {
    // born in June 1999: 1 in June 2000
    const survival = man('1999-06');
    expect(survival(month('2000-05'))).toBeUndefined();
    expect(chance(survival, '2000-06', '2001-06')).toBeCloseTo(0.8, 14);
    expect(chance(survival, '2000-07', '2001-06')).toBeCloseTo(0.8 / (1 - 0.2 / 12), 14);
  });

  it('is not known of who is older than the last age, nor of who was so before the table began', () => {
    const survival = man('2003-01');
    expect(survival(month('2006-12'))).toBeDefined();
    expect(survival(month('2007-01'))).toBeUndefined();
    expect(man('1990-01')(month('1990-01'))).toBeUndefined();
    expect(man('1990-01')(month('2000-01'))).toBeUndefined();
  });
});

describe('the mortality of the person', () => {
  it('multiplies each chance of dying but the certain one', () => {
    // half of 10 %, then half of 20 %, then half of 25 %
    const healthy = man('2003-01', percent('50%'));
    expect(chance(healthy, '2003-01', '2004-01')).toBeCloseTo(0.95, 14);
    expect(chance(healthy, '2003-01', '2005-01')).toBeCloseTo(0.855, 14);
    expect(chance(healthy, '2003-01', '2006-01')).toBeCloseTo(0.748125, 14);
    expect(chance(healthy, '2003-01', '2006-07')).toBeCloseTo(0.3740625, 14);
    expect(chance(healthy, '2003-01', '2007-01')).toBe(0);
  });

  it.each([
    ['199%', 0.005],
    ['200%', 0],
    ['201%', 0],
  ])('makes death certain at most: half of them die in a year, and at %s of that', (mortality, left) => {
    // born in 2001: 2 in 2003, when 50 % die
    expect(chance(man('2001-01', percent(mortality)), '2003-01', '2004-01')).toBeCloseTo(left, 14);
  });
});

describe('life expectancy', () => {
  it.each([
    // (1 + 0.9) ÷ 2 + (0.9 + 0.72) ÷ 2 + (0.72 + 0.54) ÷ 2 + 0.54 ÷ 2 = 2.66 years
    ['2003-01', 31.92],
    // half a year at (0.95 + 0.9) ÷ 2, then 0.81 + 0.63 + 0.27: (0.4625 + 1.71) ÷ 0.95 years
    ['2003-07', (12 * 2.1725) / 0.95],
    // one last year, evenly spread
    ['2006-01', 6],
    // the last month of it
    ['2006-12', 0.5],
  ])('of a man born in January 2003 and alive in %s is %f months', (since, expected) => {
    expect(ahead(man('2003-01'), since).expectedMonths()).toBeCloseTo(expected, 12);
  });
});

it('says on which periods it rests, from the month asked to the last age', () => {
  const [early, late] = toy.periods;
  expect(ahead(man('2003-01'), '2004-12').periods).toEqual([early, late]);
  expect(ahead(man('2003-01'), '2005-01').periods).toEqual([late, late]);
  expect(ahead(man('2000-01'), '2000-01').periods).toEqual([early, early]);
});

describe('laws of nature, under the tables this package ships', () => {
  const mortal = fc.record({
    table: fc.constantFrom(...lifeTableIds).map((id) => lifeTables[id]),
    sex: fc.constantFrom('man' as const, 'woman' as const),
    birth: fc.integer({ min: 0, max: 960 }).map((after): Month => plusMonths(month('1950-01'), after)),
    mortality: fc.integer({ min: 10, max: 200 }).map((hundredths) => rateOf(hundredths, 100)),
  });
  // alive in some month from 2026 on, when everybody is between 0 and 95
  const months = fc.integer({ min: 0, max: 240 });
  const since = (birth: Month, after: number): Month => plusMonths(Math.max(birth, month('2026-01')) as Month, after);

  it('nobody grows more likely to be alive, and every chance lies between none and certainty', () => {
    fc.assert(
      fc.property(mortal, months, fc.integer({ min: 0, max: 1_500 }), (person, after, later) => {
        const from = since(person.birth, after);
        const life = survivalUnder(person.table, person, person.mortality)(from);
        const [now, next] = [life?.chance(plusMonths(from, later)), life?.chance(plusMonths(from, later + 1))];
        expect(now).toBeLessThanOrEqual(1);
        expect(next).toBeLessThanOrEqual(Number(now));
        expect(next).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('lower mortality never lowers a chance', () => {
    fc.assert(
      fc.property(mortal, months, fc.integer({ min: 0, max: 1_300 }), (person, after, later) => {
        const from = since(person.birth, after);
        const { numerator, denominator } = person.mortality;
        const [lower, higher] = [rateOf(numerator, denominator * 2), person.mortality].map((mortality) =>
          survivalUnder(person.table, person, mortality)(from)?.chance(plusMonths(from, later)),
        );
        expect(lower).toBeGreaterThanOrEqual(Number(higher));
      }),
    );
  });

  it('who has lived longer has less before him, and dies older', () => {
    fc.assert(
      fc.property(mortal, months, (person, after) => {
        const from = since(plusMonths(person.birth, 240), after);
        const survival = survivalUnder(person.table, person, asInTheTable);
        const now = Number(survival(from)?.expectedMonths());
        const aYearOn = Number(survival(plusMonths(from, 12))?.expectedMonths());
        expect(aYearOn).toBeLessThan(now);
        expect(aYearOn + 12).toBeGreaterThan(now);
      }),
    );
  });

  it('living to a month and on to another is living to both', () => {
    fc.assert(
      fc.property(mortal, months, fc.integer({ min: 1, max: 200 }), (person, after, later) => {
        const from = since(person.birth, after);
        const [middle, end] = [plusMonths(from, later), plusMonths(from, 2 * later)];
        const survival = survivalUnder(person.table, person, rateOf(1, 2));
        const whole = Number(survival(from)?.chance(end));
        const parts = Number(survival(from)?.chance(middle)) * Number(survival(middle)?.chance(end) ?? 0);
        expect(whole).toBeCloseTo(parts, 12);
      }),
    );
  });
});
