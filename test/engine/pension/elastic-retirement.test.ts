import { describe, expect, it } from 'vitest';
import { planContributions, type Wish } from '../../../src/engine/pension/plan-contributions.ts';
import type { RetirementWindow } from '../../../src/engine/pension/retirement-window.ts';
import { type Months, months, monthText, readAge } from '../../../src/quantities/months.ts';
import { month } from '../../helpers/pension-scenario.ts';

/** Born in January 1980: 60 in 2040, 63 in 2043, 66 in 2046; twenty years are the minimum. */
const window: RetirementWindow = {
  statutory: month('2043-01'),
  statutoryAge: months(756),
  earliest: month('2040-01'),
  latest: month('2046-01'),
  minimum: months(240),
};

function plan(start: string, changes: Partial<Wish>) {
  const wish = {
    recorded: { paid: months(0), to: month(start) },
    retire: 'statutory',
    birth: month('1980-01'),
    hasEmployer: false,
    asked: undefined,
  } as const;
  return planContributions({ ...wish, start: month(start), ...changes }, window);
}

function monthsOf(start: string, changes: Partial<Wish>) {
  const planned = plan(start, changes);
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  const { paid, retirement, claim, caveats } = planned.plan;
  return [paid, monthText(retirement), monthText(claim), ...caveats.map(({ code }) => code)];
}

const age = (text: string) => readAge(text) as Months;

describe('retiring as early as the law allows', () => {
  it.each([
    ['2019-12', [241, '2040-01', '2040-01']], // the minimum was paid a month before 60
    ['2020-01', [240, '2040-01', '2040-01']],
    ['2020-02', [240, '2040-02', '2040-02']], // 60 comes a month before the minimum
    ['2022-12', [240, '2042-12', '2042-12']], // a month before the statutory month
    ['2023-01', [240, '2043-01', '2043-01', 'EARLY_NOT_REACHED']], // the statutory month itself
    ['2023-02', [240, '2043-01', '2043-02', 'EARLY_NOT_REACHED', 'PAYS_ON_TO_MINIMUM']],
  ])('from %s', (start, expected) => {
    expect(monthsOf(start, { retire: 'earliest' })).toEqual(expected);
  });

  it('needs the minimum asked for', () => {
    expect(monthsOf('2015-01', { retire: 'earliest', asked: months(240) })).toEqual([240, '2040-01', '2040-01']);
    expect(monthsOf('2015-01', { retire: 'earliest', asked: months(228) })).toEqual([
      240,
      '2043-01',
      '2044-01',
      'EARLY_NOT_REACHED',
      'YEARS_RESUMED_TO_MINIMUM',
    ]);
  });

  it('that is not reached names the earliest month and the minimum', () => {
    const planned = plan('2023-01', { retire: 'earliest' });
    expect(planned).toMatchObject({
      plan: { caveats: [{ code: 'EARLY_NOT_REACHED', values: { earliest: '2040-01', minimum: 240 } }] },
    });
  });
});

describe('retiring at a chosen age', () => {
  it.each(['59y11m', '20y'])('below the earliest, %s, is too early', (text) => {
    expect(plan('2010-01', { retire: age(text) })).toMatchObject({
      kind: 'not-eligible',
      reason: { code: 'RETIRE_TOO_EARLY', values: { nearest: '2040-01', nearestAgeMonths: 720 } },
    });
  });

  it('at the earliest, between and at the statutory age, is granted', () => {
    expect(monthsOf('2010-01', { retire: age('60y0m') })).toEqual([360, '2040-01', '2040-01']);
    expect(monthsOf('2010-01', { retire: age('60y1m') })).toEqual([361, '2040-02', '2040-02']);
    expect(monthsOf('2010-01', { retire: age('63y0m') })).toEqual([396, '2043-01', '2043-01']);
  });

  it('at the statutory age, short of the minimum, pays on like anyone', () => {
    expect(monthsOf('2023-02', { retire: age('63y0m') })).toEqual([240, '2043-01', '2043-02', 'PAYS_ON_TO_MINIMUM']);
  });

  it.each([
    ['2020-12', undefined, 241], // a month above the minimum by 61y0m
    ['2021-01', undefined, 240],
    ['2010-01', 240, 240],
  ])('early, from %s with the minimum paid, is granted', (start, asked, paid) => {
    const changes = asked === undefined ? {} : { asked: months(asked) };
    expect(monthsOf(start, { retire: age('61y0m'), ...changes })).toEqual([paid, '2041-01', '2041-01']);
  });

  it.each([
    ['2021-02', undefined, 239], // a month below the minimum
    ['2010-01', 228, 228], // asked for less
    ['2042-01', undefined, 0], // starts after the chosen month
  ])('early, from %s before the minimum is paid, is refused', (start, asked, paid) => {
    const changes = asked === undefined ? {} : { asked: months(asked) };
    expect(plan(start, { retire: age('61y0m'), ...changes })).toEqual({
      kind: 'not-eligible',
      reason: {
        code: 'RETIRE_BEFORE_MINIMUM',
        values: { month: '2041-01', paid, minimum: 240, first: expect.stringMatching(/^20\d\d-\d\d$/) },
      },
    });
  });
});

describe('retiring late', () => {
  it('by agreement with an employer goes on to the latest month', () => {
    expect(monthsOf('2010-01', { retire: 'latest', hasEmployer: true })).toEqual([432, '2046-01', '2046-01']);
    expect(monthsOf('2010-01', { retire: age('63y1m'), hasEmployer: true })).toEqual([397, '2043-02', '2043-02']);
  });

  it('short of the minimum even then, pays on from there', () => {
    // 228 months from 2027-01 to 2046-01
    expect(monthsOf('2027-01', { retire: 'latest', hasEmployer: true })).toEqual([
      240,
      '2046-01',
      '2047-01',
      'PAYS_ON_TO_MINIMUM',
    ]);
  });

  it('without an employer is covered by no text', () => {
    expect(plan('2010-01', { retire: 'latest' })).toEqual({ kind: 'needs-employer' });
    expect(plan('2010-01', { retire: age('63y1m') })).toEqual({ kind: 'needs-employer' });
  });

  it('past the latest month is too late, with an employer or without', () => {
    expect(monthsOf('2010-01', { retire: age('66y0m'), hasEmployer: true })).toEqual([432, '2046-01', '2046-01']);
    for (const hasEmployer of [true, false])
      expect(plan('2010-01', { retire: age('66y1m'), hasEmployer })).toEqual({
        kind: 'not-eligible',
        reason: {
          code: 'RETIRE_TOO_LATE',
          values: { month: '2046-02', nearest: '2046-01', nearestAgeMonths: 792 },
        },
      });
  });
});
