import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { contributionReading } from '../../../../src/engine/compare-mpf/contributions/contribution-reading.ts';
import { monthlyContribution } from '../../../../src/engine/compare-mpf/contributions/monthly-contribution.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hongKongMpfLaw } from '../../../../src/rules/hong-kong/mpf-law.ts';
import type { HongKongMpfLaw } from '../../../../src/rules/hong-kong-mpf-law.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** What employer and person pay in cents, and the rules that were missing. */
function paid(
  income: number,
  in_ = '2026-12',
  changes: Partial<CompareScenario> = {},
  law: Partial<HongKongMpfLaw> = {},
) {
  const person = mpfPerson(changes);
  const book = openRuleBook(person);
  const reading = contributionReading(person, { ...hongKongMpfLaw, ...law }, book);
  const found = monthlyContribution(month(in_), hkd(income), reading);
  return { sides: found && [found.employer, found.own], missing: book.missing().map(({ rule }) => rule) };
}

const without = (name: keyof HongKongMpfLaw) => ({ [name]: { ...hongKongMpfLaw[name], values: [] } });

describe('contributions of an employee', () => {
  // 7,099.99 × 5 % = 354.9995; 30,000.01 counts as 30,000.
  it.each([
    [0, 0, 0],
    [7_099.99, 35_500, 0],
    [7_100, 35_500, 35_500],
    [7_100.01, 35_500, 35_500],
    [29_999.8, 149_999, 149_999],
    [30_000, 150_000, 150_000],
    [30_000.01, 150_000, 150_000],
    [45_000, 150_000, 150_000],
  ])('on %d dollars', (income, employer, own) => {
    expect(paid(income).sides).toEqual([employer, own]);
  });

  // 6,500 to 25,000 until October 2013, then 7,100 to 25,000, to 30,000 from June 2014.
  it.each([
    ['2013-10', 6_500, 32_500, 32_500],
    ['2013-11', 6_500, 32_500, 0],
    ['2014-05', 30_000, 125_000, 125_000],
    ['2014-06', 30_000, 150_000, 150_000],
  ])('in %s on %d dollars', (in_, income, employer, own) => {
    expect(paid(income, in_).sides).toEqual([employer, own]);
  });

  it('before the MPF is not known, and the first rule asked is named', () => {
    expect(paid(20_000, '2000-11')).toEqual({ sides: undefined, missing: ['hong-kong/mpf/covered-ages'] });
  });

  it.each(['mandatoryRate', 'relevantIncomeLimits', 'contributionHolidayDays'] as const)('needs %s', (name) => {
    const { sides, missing } = paid(20_000, '2026-12', { employedFrom: '2026-01-01' }, without(name));
    expect([sides, missing]).toEqual([undefined, [hongKongMpfLaw[name].id]]);
  });

  it('are due from the month of the 18th birthday to the month before the 65th', () => {
    const born = (birth: string) => paid(20_000, '2026-12', { birth: month(birth) }).sides;
    expect([born('2009-01'), born('2008-12'), born('1962-01'), born('1961-12')]).toEqual([
      [0, 0],
      [100_000, 100_000],
      [100_000, 100_000],
      [0, 0],
    ]);
  });
});

describe('the free days of a new employee', () => {
  // From 15 December the 30th day is 13 January: January is free too.
  it.each([
    ['2026-11', [0, 0]],
    ['2026-12', [100_000, 0]],
    ['2027-01', [100_000, 0]],
    ['2027-02', [100_000, 100_000]],
  ])('in %s', (in_, sides) => {
    expect(paid(20_000, in_, { employedFrom: '2026-12-15' }).sides).toEqual(sides);
  });
});

describe('limits carried on', () => {
  const growth = { relevantIncomeGrowth: rate('0.1') };

  // 7,100 and 30,000 become 7,810 and 33,000 in January 2027, 8,591 and 36,300 in January 2028.
  it.each([
    ['2026-12', 45_000, [150_000, 150_000]],
    ['2027-01', 45_000, [165_000, 165_000]],
    ['2028-01', 45_000, [181_500, 181_500]],
    ['2027-01', 7_809.99, [39_050, 0]],
    ['2027-01', 7_810, [39_050, 39_050]],
  ])('in %s on %d dollars', (in_, income, sides) => {
    expect(paid(income, in_, growth).sides).toEqual(sides);
  });

  it('stay where no growth is said', () => {
    expect(paid(45_000, '2060-12', { birth: month('2000-01') }).sides).toEqual([150_000, 150_000]);
  });
});

describe('contributions of the self-employed by the month', () => {
  it.each([
    [7_099.99, 0],
    [7_100, 35_500],
    [30_000, 150_000],
    [45_000, 150_000],
  ])('on %d dollars', (income, own) => {
    expect(paid(income, '2026-12', { job: 'self-employed' }).sides).toEqual([0, own]);
  });

  it.each(['mandatoryRate', 'relevantIncomeLimits'] as const)('need %s', (name) => {
    const { sides, missing } = paid(20_000, '2026-12', { job: 'self-employed' }, without(name));
    expect([sides, missing]).toEqual([undefined, [hongKongMpfLaw[name].id]]);
  });
});

describe('contributions of a casual worker', () => {
  // 20 days: 5,599.80 is 279.99 a day, 5,600 is 280; 19,000 is 950.
  it.each([
    [5_599.8, 20_000, 0],
    [5_600, 30_000, 30_000],
    [6_999.99, 30_000, 30_000],
    [7_000, 40_000, 40_000],
    [18_999.99, 90_000, 90_000],
    [19_000, 100_000, 100_000],
    [60_000, 100_000, 100_000],
    [0, 0, 0],
  ])('on %d dollars in 20 days', (income, employer, own) => {
    expect(paid(income, '2026-12', { job: 'casual', casualDays: 20 }).sides).toEqual([employer, own]);
  });

  it('have no free days', () => {
    const changes = { job: 'casual', casualDays: 20, employedFrom: '2026-12-15' } as const;
    expect(paid(7_000, '2026-12', changes).sides).toEqual([40_000, 40_000]);
  });

  it('are not known without the days, or before the scale', () => {
    expect(paid(7_000, '2026-12', { job: 'casual' })).toEqual({ sides: undefined, missing: [] });
    const before = paid(7_000, '2014-05', { job: 'casual', casualDays: 20 });
    expect(before).toEqual({ sides: undefined, missing: ['hong-kong/mpf/casual-scale'] });
  });

  it('on a scale whose first band begins above go by that band', () => {
    const casualScale = [{ from: 280, employer: 15, employee: 15 }];
    const overrides = { 'hong-kong/mpf/casual-scale': casualScale };
    expect(paid(100, '2026-12', { job: 'casual', casualDays: 1, overrides }).sides).toEqual([1_500, 1_500]);
  });
});
