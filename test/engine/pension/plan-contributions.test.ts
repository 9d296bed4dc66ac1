import { describe, expect, it } from 'vitest';
import { planContributions, type Wish } from '../../../src/engine/pension/plan-contributions.ts';
import type { RetirementWindow } from '../../../src/engine/pension/retirement-window.ts';
import { months, monthText } from '../../../src/quantities/months.ts';
import { month } from '../../helpers/pension-scenario.ts';

/** Born in January 1980: 60 in 2040, 63 in 2043, 66 in 2046; twenty years are the minimum. */
const window: RetirementWindow = {
  statutory: month('2043-01'),
  statutoryAge: months(756),
  earliest: month('2040-01'),
  latest: month('2046-01'),
  minimum: months(240),
};

const nothing = { paid: months(0), to: month('2000-01') };

const years = (howMany: number) => months(howMany * 12);

function plan(start: string, asked: number | undefined, changes: Partial<Wish> = {}) {
  const wish = { start: month(start), asked: asked === undefined ? undefined : years(asked), ...changes };
  const planned = planContributions(
    { recorded: nothing, retire: 'statutory', birth: month('1980-01'), hasEmployer: false, ...wish },
    window,
  );
  if (planned.kind !== 'planned') throw new Error(planned.kind);
  const { spans, paid, retirement, claim, caveats } = planned.plan;
  return {
    spans: spans.map(({ from, to }) => `${monthText(from)} to ${monthText(to)}`),
    paid,
    retirement: monthText(retirement),
    claim: monthText(claim),
    caveats: caveats.map(({ code }) => code),
    values: caveats[0]?.values,
  };
}

describe('who asks for enough years', () => {
  it('draws in the statutory month where they end just then', () => {
    expect(plan('2023-01', 20)).toMatchObject({
      spans: ['2023-01 to 2043-01'],
      paid: 240,
      claim: '2043-01',
      caveats: [],
    });
  });

  it('waits for the statutory month where they end before it', () => {
    expect(plan('2020-01', 20)).toMatchObject({
      spans: ['2020-01 to 2040-01'],
      paid: 240,
      claim: '2043-01',
      caveats: [],
    });
  });

  it('pays no longer than to the statutory month', () => {
    // 23 years are to be had from 2020-01 to 2043-01; the 24th is not
    expect(plan('2020-01', 23)).toMatchObject({ paid: 276, caveats: [] });
    const cut = plan('2020-01', 24);
    expect(cut).toMatchObject({
      spans: ['2020-01 to 2043-01'],
      paid: 276,
      claim: '2043-01',
      caveats: ['YEARS_CUT_AT_RETIREMENT'],
    });
    expect(cut.values).toMatchObject({ askedMonths: 288, claim: '2043-01', claimAgeMonths: 756 });
  });
});

describe('who asks for too few years', () => {
  it('and has a gap, resumes at the statutory month and pays to the minimum', () => {
    // ten years to 2033-01, a gap of ten, then the ten that are missing
    const resumed = plan('2023-01', 10);
    expect(resumed).toMatchObject({
      spans: ['2023-01 to 2033-01', '2043-01 to 2053-01'],
      paid: 240,
      claim: '2053-01',
      caveats: ['YEARS_RESUMED_TO_MINIMUM'],
    });
    expect(resumed.values).toEqual({
      askedMonths: 120,
      minimum: 240,
      statutory: '2043-01',
      pausedFrom: '2033-01',
      claim: '2053-01',
      claimAgeMonths: 876,
    });
  });

  it('a month short of the statutory month, has a gap of a month', () => {
    // 19 years from 2023-12 end in 2042-12
    expect(plan('2023-12', 19)).toMatchObject({
      spans: ['2023-12 to 2042-12', '2043-01 to 2044-01'],
      caveats: ['YEARS_RESUMED_TO_MINIMUM'],
    });
  });

  it('and no gap, pays on to the minimum', () => {
    // 19 years from 2024-01 end in 2043-01, the statutory month
    expect(plan('2024-01', 19)).toMatchObject({
      spans: ['2024-01 to 2044-01'],
      paid: 240,
      claim: '2044-01',
      caveats: ['YEARS_EXTENDED_TO_MINIMUM'],
    });
    // a month later they end after it
    expect(plan('2024-02', 19)).toMatchObject({ claim: '2044-02', caveats: ['YEARS_EXTENDED_TO_MINIMUM'] });
  });
});

describe('who is short of the minimum at the statutory month', () => {
  it('having asked for just the minimum, pays on and draws then', () => {
    // 19 years and 11 months by 2043-01: one month more
    expect(plan('2023-02', 20)).toMatchObject({
      spans: ['2023-02 to 2043-02'],
      paid: 240,
      claim: '2043-02',
      caveats: ['PAYS_ON_TO_MINIMUM'],
    });
  });

  it('having asked for more, pays to the minimum and no further', () => {
    const cut = plan('2030-01', 21);
    expect(cut).toMatchObject({ paid: 240, claim: '2050-01', caveats: ['YEARS_CUT_AT_MINIMUM'] });
    expect(cut.values).toMatchObject({ askedMonths: 252, minimum: 240, claim: '2050-01', claimAgeMonths: 840 });
  });

  it('having asked for no number of years, pays on and draws then', () => {
    const untilClaim = plan('2030-01', undefined);
    expect(untilClaim).toMatchObject({ paid: 240, claim: '2050-01', caveats: ['PAYS_ON_TO_MINIMUM'] });
    expect(untilClaim.values).toMatchObject({ askedMonths: null, pausedFrom: null });
  });
});

describe('who asks for no number of years', () => {
  it.each([
    ['2022-12', 241, '2043-01', []], // a month more than the minimum
    ['2023-01', 240, '2043-01', []],
    ['2023-02', 240, '2043-02', ['PAYS_ON_TO_MINIMUM']], // a month less
  ])('and starts in %s pays %i months and draws in %s', (start, paid, claim, caveats) => {
    expect(plan(start, undefined)).toMatchObject({ paid, claim, caveats });
  });
});

describe('who starts near the statutory month', () => {
  it('may start in it: all is paid after it', () => {
    expect(plan('2042-12', 20)).toMatchObject({ spans: ['2042-12 to 2062-12'], claim: '2062-12' });
    expect(plan('2043-01', 20)).toMatchObject({
      spans: ['2043-01 to 2063-01'],
      claim: '2063-01',
      caveats: ['PAYS_ON_TO_MINIMUM'],
    });
  });

  it('is not admitted after it', () => {
    const wish = { start: month('2043-02'), asked: years(20), birth: month('1980-01'), hasEmployer: true } as const;
    expect(planContributions({ ...wish, recorded: nothing, retire: 'latest' }, window)).toEqual({
      kind: 'not-eligible',
      reason: { code: 'START_AFTER_STATUTORY', values: { start: '2043-02', statutory: '2043-01' } },
    });
  });
});

describe('a deferred claim with too few years', () => {
  const late = { retire: 'latest', hasEmployer: true } as const;

  it('resumes at the statutory age, not at the deferred one, and draws at the deferred one', () => {
    // 2027-01 to 2041-01 are 14 of 20 years; six more from the statutory month, 2043-01 to 2049-01, past 2046-01
    expect(plan('2027-01', 14, late)).toMatchObject({
      spans: ['2027-01 to 2041-01', '2043-01 to 2049-01'],
      paid: 240,
      retirement: '2046-01',
      claim: '2049-01',
      caveats: ['YEARS_RESUMED_TO_MINIMUM'],
    });
    // 2022-01 to 2041-01 are 19 of 20 years; the one more ends before the deferred month, which stays the claim
    expect(plan('2022-01', 19, late)).toMatchObject({
      spans: ['2022-01 to 2041-01', '2043-01 to 2044-01'],
      claim: '2046-01',
    });
  });

  it('that were asked for past the statutory age has no gap', () => {
    // 2030-01 to 2044-01 are 14 years and end after 2043-01: the six that are missing follow at once
    expect(plan('2030-01', 14, late)).toMatchObject({
      spans: ['2030-01 to 2050-01'],
      claim: '2050-01',
      caveats: ['YEARS_EXTENDED_TO_MINIMUM'],
    });
  });
});
