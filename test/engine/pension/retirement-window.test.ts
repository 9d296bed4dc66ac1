import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthForStatutoryMonth, retirementWindow } from '../../../src/engine/pension/retirement-window.ts';
import { type Month, monthText, plusMonths, readAge } from '../../../src/quantities/months.ts';
import { deferredRetirement } from '../../../src/rules/national/pension/deferred-retirement.ts';
import { earlyRetirement } from '../../../src/rules/national/pension/early-retirement.ts';
import { minimumContributionMonths } from '../../../src/rules/national/pension/minimum-contribution-months.ts';
import { statutoryRetirementAge } from '../../../src/rules/national/pension/statutory-retirement-age.ts';
import { type RetirementLineId, retirementLineIds } from '../../../src/rules/pension-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyBook, toyLawWith, toyRule } from '../../helpers/toy-law.ts';
import cases from '../../worked-cases/pension.json' with { type: 'json' };

const nation = { statutoryRetirementAge, minimumContributionMonths, earlyRetirement, deferredRetirement };
const law = toyLawWith(nation);

function windowOf(born: string, line: RetirementLineId = 'men-60') {
  const found = retirementWindow(month(born), line, law, toyBook());
  if (found === undefined) throw new Error('a rule is missing');
  return found;
}

describe('the statutory age', () => {
  // Old age reached before 2025: no delay. Otherwise one month more for every four months begun (women of 50: two).
  it.each<[RetirementLineId, string, string, string]>([
    ['men-60', '1964-12', '60y0m', '2024-12'], // the last before the reform
    ['men-60', '1965-01', '60y1m', '2025-02'], // the first after it: a month at once
    ['men-60', '1965-04', '60y1m', '2025-05'],
    ['men-60', '1965-05', '60y2m', '2025-07'], // 60 in 2025-05, the fifth month: the second step
    ['men-60', '1976-08', '62y11m', '2039-07'], // 60 in 2036-08, 139 months on: floor(139 ÷ 4) + 1 = 35
    ['men-60', '1976-09', '63y0m', '2039-09'], // 140 months on: 36, the cap
    ['men-60', '1990-01', '63y0m', '2053-01'],
    ['women-55', '1969-12', '55y0m', '2024-12'],
    ['women-55', '1970-01', '55y1m', '2025-02'],
    ['women-55', '1981-08', '57y11m', '2039-07'],
    ['women-55', '1981-09', '58y0m', '2039-09'],
    ['women-50', '1974-12', '50y0m', '2024-12'],
    ['women-50', '1975-01', '50y1m', '2025-02'],
    ['women-50', '1975-02', '50y1m', '2025-03'],
    ['women-50', '1975-03', '50y2m', '2025-05'],
    ['women-50', '1984-10', '54y11m', '2039-09'], // 50 in 2034-10, 117 months on: floor(117 ÷ 2) + 1 = 59
    ['women-50', '1984-11', '55y0m', '2039-11'], // 118 months on: 60, the cap
  ])('of %s born in %s is %s, reached in %s', (line, born, age, reached) => {
    const found = windowOf(born, line);
    expect(found.statutoryAge).toBe(readAge(age));
    expect(monthText(found.statutory)).toBe(reached);
  });

  it.each(cases.retirementAges)('of $line born in $born is $delay months later, in $month', (known) => {
    const old = { 'men-60': 720, 'women-55': 660, 'women-50': 600 };
    const found = windowOf(known.born, known.line as RetirementLineId);
    expect(monthText(found.statutory)).toBe(known.month);
    expect(found.statutoryAge - old[known.line as RetirementLineId]).toBe(known.delay);
  });
});

describe('the minimum period', () => {
  it.each(Object.entries(cases.minimumMonthsByYear))('of a statutory age reached in %s is %i months', (year, least) => {
    // the first and the last birth month whose statutory month lies in the year
    const first = birthForStatutoryMonth(month(`${year}-01`), 'men-60', law, toyBook()) as Month;
    const next = birthForStatutoryMonth(month(`${Number(year) + 1}-01`), 'men-60', law, toyBook()) as Month;
    expect(windowOf(monthText(first)).minimum).toBe(least);
    expect(windowOf(monthText(plusMonths(next, -1))).minimum).toBe(least);
  });
});

describe('the elastic months', () => {
  it('before the reform do not exist', () => {
    const { statutory, earliest, latest } = windowOf('1964-12');
    expect([earliest, latest]).toEqual([statutory, statutory]);
  });

  it('early are not before the old age, late are three years', () => {
    // 60y1m in 2025-02: at 60 in 2025-01 at the earliest, in 2028-02 at the latest
    const early = windowOf('1965-01');
    expect([monthText(early.earliest), monthText(early.latest)]).toEqual(['2025-01', '2028-02']);
    // women of 50 at 55: three years early is 52, above the old age
    const late = windowOf('1990-01', 'women-50');
    expect([monthText(late.earliest), monthText(late.latest)]).toEqual(['2042-01', '2048-01']);
    // men at 63: three years early is the old age itself
    expect(monthText(windowOf('1990-01').earliest)).toBe('2050-01');
  });
});

describe('where a rule is missing', () => {
  it.each(['statutoryRetirementAge', 'minimumContributionMonths', 'earlyRetirement', 'deferredRetirement'] as const)(
    '%s, there is no window and the book says so',
    (name) => {
      const book = toyBook();
      const without = toyLawWith({ ...nation, [name]: { ...nation[name], values: [] } });
      expect(retirementWindow(month('1990-01'), 'men-60', without, book)).toBeUndefined();
      expect(book.missing()).toMatchObject([{ rule: nation[name].id }]);
    },
  );

  it('no birth can be found either', () => {
    const without = toyLawWith({ statutoryRetirementAge: { ...statutoryRetirementAge, values: [] } });
    expect(birthForStatutoryMonth(month('2046-12'), 'men-60', without, toyBook())).toBeUndefined();
  });

  it('the early months are not asked for before the reform', () => {
    const from = dated('2025-01-01', 36);
    const recent = toyLawWith({ ...nation, earlyRetirement: toyRule('early', [from]) });
    const book = toyBook();
    expect(retirementWindow(month('1964-12'), 'men-60', recent, book)?.statutoryAge).toBe(720);
    expect(book.missing()).toEqual([]);
  });
});

describe('no birth given', () => {
  it('the first birth month is taken whose statutory month is not before the one asked for', () => {
    const line = fc.constantFrom(...retirementLineIds);
    const wanted = fc.integer({ min: 0, max: 60 * 12 }).map((after): Month => plusMonths(month('2010-01'), after));
    const book = toyBook();
    fc.assert(
      fc.property(line, wanted, (id, notBefore) => {
        const birth = birthForStatutoryMonth(notBefore, id, law, book) as Month;
        const statutory = (born: Month) => retirementWindow(born, id, law, book)?.statutory as Month;
        expect(statutory(birth)).toBeGreaterThanOrEqual(notBefore);
        expect(statutory(plusMonths(birth, -1))).toBeLessThan(notBefore);
      }),
    );
  });
});
