import { describe, expect, it } from 'vitest';
import { assume } from '../../../../src/engine/pension/assume.ts';
import { live } from '../../../../src/engine/pension/live.ts';
import { type WholeLife, wholeLife } from '../../../../src/engine/pension/measure.ts';
import type { PensionScenario } from '../../../../src/engine/pension/pension-scenario.ts';
import { breakEvenAgainstInvestment } from '../../../../src/engine/pension/survival/against-investment.ts';
import { moneysWorth } from '../../../../src/engine/pension/survival/moneys-worth.ts';
import { lifeExpectancy } from '../../../../src/engine/pension/survival/person-survival.ts';
import { survivalFacts } from '../../../../src/engine/pension/survival/survival-facts.ts';
import type { LifeAhead, Survival } from '../../../../src/engine/shared/survival.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { type Month, plusMonths } from '../../../../src/quantities/months.ts';
import type { LifePeriod } from '../../../../src/rules/life-table.ts';
import type { PensionLaw } from '../../../../src/rules/pension-law.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';
import { project, toyBook, toyLawWith, toyLawWithout, toyRule, toyScenario } from '../../../helpers/toy-law.ts';

/** 400 yuan for 120 months from January 2027, 632 a month from January 2037. */
function toyLife(changes: Partial<PensionScenario> = {}, law: PensionLaw = toyLawWith()): WholeLife {
  const scenario = toyScenario(changes);
  const life = wholeLife(live(scenario, law, toyBook(), assume(scenario, 'central')));
  if (life === undefined) throw new Error('the toy life has no pension');
  return life;
}

const claim = month('2037-01');
const period: LifePeriod = { from: 2025, to: 2030, man: '10000000', woman: '10000000' };
const aheadWith = (chance: (month: Month) => number, expectedMonths = 240): LifeAhead => ({
  chance,
  expectedMonths: () => expectedMonths,
  periods: [period, period],
});
const always =
  (ahead: LifeAhead): Survival =>
  () =>
    ahead;
/** Alive to the claim and for so many pensions, then dead. */
const drawing = (pensions: number): LifeAhead => aheadWith((now) => (now < plusMonths(claim, pensions) ? 1 : 0));

const evens = { simple: 76, own: 76, total: 76, real: 76 };
const factsOf = (survival: Survival, asOf: IsoDate = '2026-12-31', own: number | null = 76) =>
  survivalFacts(toyLife(), { ...evens, own }, survival, asOf, assume(toyScenario(), 'central'));

describe('break-even of who may die', () => {
  it('weighs each pension with the chance of living to draw it', () => {
    // 50 × 632 = 31,600 for certain; 16,400 at 316 are 51.9 more
    const half = aheadWith((now) => (now < plusMonths(claim, 50) ? 1 : 0.5));
    expect(factsOf(always(half)).breakEvenSurvivalMonths).toBe(102);
  });

  it.each([
    [75, null], // 47,400
    [76, 76], // 48,032 against 48,000
    [77, 76],
  ])('with %i pensions before death comes after %j', (pensions, expected) => {
    expect(factsOf(always(drawing(pensions))).breakEvenSurvivalMonths).toBe(expected);
  });
});

describe('break-even against an investment', () => {
  it('without a return is the break-even of the own contributions', () => {
    expect(breakEvenAgainstInvestment(toyLife(), 1)).toBe(76);
    expect(project().facts['breakEvenAgainstInvestmentMonths']).toBe(project().facts['breakEvenOwnMonths']);
  });

  it('counts the pensions that the fund pays', () => {
    // 0.5 % a month: 400 × (1.005^120 − 1) ÷ 0.005 = 65,552; −ln(1 − 65,552 × 0.005 ÷ 632) ÷ ln 1.005 = 146.6
    expect(breakEvenAgainstInvestment(toyLife(), 1.005)).toBe(147);
  });

  it('is never where the fund earns what the pension takes', () => {
    // 1 % a month: 400 × (1.01^120 − 1) ÷ 0.01 = 92,015, which earns 920 a month
    expect(breakEvenAgainstInvestment(toyLife(), 1.01)).toBeNull();
  });

  it('goes on through the months in which nothing is paid', () => {
    // five years from 2027, a gap to January 2034, five years more; without a return as before
    const paused = toyLife({ birth: month('1971-01'), years: 5 });
    expect(paused.plan.spans).toHaveLength(2);
    expect(breakEvenAgainstInvestment(paused, 1)).toBe(Math.ceil(48_000 / (paused.settled.pension.monthly / 100)));
  });

  it('takes the return of the scenario, by default what the account earns', () => {
    const even = (changes: Partial<PensionScenario>) => project(changes).facts['breakEvenAgainstInvestmentMonths'];
    expect(even({ investmentReturn: percent('3%') })).toBeGreaterThan(Number(even({})));
    const earning = { creditingRate: percent('3%') };
    expect(even(earning)).toBe(even({ ...earning, investmentReturn: percent('3%') }));
    expect(even(earning)).not.toBe(even({ ...earning, investmentReturn: percent('0%') }));
  });
});

describe('money’s worth', () => {
  it.each([
    [drawing(100), 63_200 / 48_000], // 100 × 632 against 120 × 400
    [drawing(0), 0],
    // half of them live to draw 100 pensions
    [aheadWith((now) => (now < claim ? 1 : now < plusMonths(claim, 100) ? 0.5 : 0)), 31_600 / 48_000],
    // half of them live to pay the second half, and to draw
    [
      aheadWith((now) => (now < plusMonths(claim, -60) ? 1 : now < plusMonths(claim, 100) ? 0.5 : 0)),
      31_600 / (24_000 + 12_000),
    ],
  ])('is pensions ÷ contributions, each with the chance of living to it', (ahead, expected) => {
    expect(moneysWorth(toyLife(), ahead, 1)).toBeCloseTo(expected, 12);
  });

  it('discounts both sides', () => {
    // at 1 % a month, v = 1 ÷ 1.01: 632 × v^120 × (1 − v^100) against 400 × (1 − v^120)
    const v = 1 / 1.01;
    const expected = (632 * v ** 120 * (1 - v ** 100)) / (400 * (1 - v ** 120));
    expect(moneysWorth(toyLife(), drawing(100), 1.01)).toBeCloseTo(expected, 12);
  });

  it('does not exist where nothing is paid', () => {
    const free = toyLife({}, toyLawWith({ flexibleContributionRate: toyRule('flexible-rate', '0') }));
    expect(moneysWorth(free, drawing(100), 1)).toBeNull();
  });

  it('counts survival from the first contribution where that is after the valuation month', () => {
    const asked: Month[] = [];
    const survival: Survival = (since) => {
      asked.push(since);
      return drawing(100);
    };
    const since = (asOf: IsoDate) => {
      asked.length = 0;
      factsOf(survival, asOf);
      return asked;
    };
    expect(since('2026-12-31')).toContain(month('2027-01'));
    expect(since('2027-01-31')).toContain(month('2027-01'));
    expect(since('2027-02-28')).toContain(month('2027-02'));
    expect(since('2027-02-28')).not.toContain(month('2027-01'));
  });
});

it('the chance of living to break-even is that of the month of the pension that reaches it', () => {
  // the 76th pension is paid 75 months after the first
  const linear = aheadWith((now) => Math.max(0, 1 - (now - claim) / 1_000));
  expect(factsOf(always(linear)).probabilityOfBreakEven).toBe('0.9250000000');
  expect(factsOf(always(linear), '2026-12-31', null).probabilityOfBreakEven).toBeNull();
});

describe('life expectancy', () => {
  it.each([
    [24.49, 24],
    [24.5, 25],
    [24.51, 25],
  ])('of %f months is %i whole ones', (expected, whole) => {
    expect(lifeExpectancy(claim, always(aheadWith(() => 1, expected)))).toBe(whole);
  });

  it('bounds the return: what is left of the account is paid to the heirs then', () => {
    const left = (pensions: number) => Math.max(0, 19_200 - pensions * 192);
    const worth = (pensions: number, yearly: number) => {
      const monthly = (1 + yearly) ** (1 / 12);
      let value = left(pensions);
      for (let at = 119 + pensions; at >= 0; at -= 1) value = value / monthly + (at < 120 ? -400 : 632);
      return value;
    };
    for (const pensions of [76, 120, 300]) {
      const rate = factsOf(always(aheadWith((now) => (now < 99_999 ? 1 : 0), pensions)));
      expect(Math.abs(worth(pensions, Number(rate.internalRateOfReturnAtLifeExpectancy)))).toBeLessThan(0.01);
    }
  });

  it('of less than half a month leaves no pension and no return', () => {
    const dying = always(aheadWith((now) => (now <= claim ? 1 : 0), 0.4));
    expect(factsOf(dying).internalRateOfReturnAtLifeExpectancy).toBeNull();
  });
});

const bySurvival = [
  'internalRateOfReturnAtLifeExpectancy',
  'lifeExpectancyAtClaimMonths',
  'breakEvenSurvivalMonths',
  'moneysWorth',
  'probabilityOfBreakEven',
];
const known = ({ facts }: ReturnType<typeof project>) => bySurvival.filter((id) => facts[id] !== null);
const tableUsed = (changes: Partial<PensionScenario> = {}) =>
  project(changes).basis.filter(({ rule }) => rule.startsWith('demography/'));

describe('where the life table does not reach', () => {
  it('nothing that rests on it is given, the rest is', () => {
    const result = project({ asKnownOn: '2024-07-10' });
    expect(known(result)).toEqual([]);
    expect(result.facts['breakEvenAgainstInvestmentMonths']).toBe(76);
    expect(result.facts['monthlyPension']).toBe(63_200);
  });

  it.each([
    ['2024-07-10', 0],
    ['2024-07-11', 1],
    ['2024-07-12', 1],
  ] as const)('as known on %s, the table being out on 2024-07-11', (asKnownOn, uses) => {
    expect(tableUsed({ asKnownOn })).toHaveLength(uses);
  });

  it('before its first period the chance from today is not known, that from the claim is', () => {
    // born in January 1974: 35 in January 2009, 36 in January 2010
    expect(known(project({ asOf: '2009-12-31' }))).toEqual(bySurvival.slice(0, 4));
    expect(known(project({ asOf: '2010-01-31' }))).toEqual(bySurvival);
    expect(tableUsed({ asOf: '2009-12-31' })).toMatchObject([{ from: '2035-01-01' }]);
    expect(tableUsed({ asOf: '2010-01-31' })).toMatchObject([{ from: '2010-01-01' }]);
  });

  it('nobody draws past its last age', () => {
    // 600 months from 63 on: 113 at the claim
    const law = toyLawWith({ minimumContributionMonths: toyRule('minimum', 600) });
    const result = project({ start: month('2037-01'), years: 50 }, law);
    expect(result.facts).toMatchObject({ claimAge: '113y0m', lifeExpectancyAtClaimMonths: null });
    expect(result.facts).toMatchObject({ breakEvenSurvivalMonths: null, probabilityOfBreakEven: '0.0000000000' });
    expect(result.facts['internalRateOfReturnAtLifeExpectancy']).toBeNull();
  });

  it('an eligible claim without a pension still has its life expectancy', () => {
    const result = project({}, toyLawWithout('benefitBase'));
    expect(known(result)).toEqual(['lifeExpectancyAtClaimMonths']);
    expect(known(project({}, toyLawWithout('statutoryRetirementAge')))).toEqual([]);
  });
});

describe('the life table', () => {
  it('is named with sex and periods, from the valuation month to the last age', () => {
    // born in January 1974: 110 in January 2084
    expect(tableUsed()).toMatchObject([
      {
        rule: 'demography/hong-kong-life-table',
        value: 'man, 2025-2030 to 2080-2085',
        from: '2025-01-01',
        evidence: 'derived',
      },
    ]);
    expect(tableUsed({ lifeTable: 'china', sex: 'woman', line: 'men-60' })).toMatchObject([
      { rule: 'demography/china-life-table', value: 'woman, 2025-2030 to 2080-2085' },
    ]);
  });

  it('stands provisional from the day on which somebody should have looked again', () => {
    const standing = (asOf: IsoDate) => tableUsed({ asOf }).map((use) => use.standing);
    expect(standing('2027-07-10')).toEqual(['in-force']);
    expect(standing('2027-07-11')).toEqual(['provisional']);
    expect(standing('2027-07-12')).toEqual(['provisional']);
  });

  it('starts with the claim where that is past', () => {
    expect(tableUsed({ asOf: '2046-12-31' })).toMatchObject([{ from: '2035-01-01' }]);
    // drawn since 2037, even in April 2043
    expect(project({ asOf: '2043-04-30' }).facts['probabilityOfBreakEven']).toBe('1.0000000000');
    expect(project({ asOf: '2046-12-31' }).facts['probabilityOfBreakEven']).toBe('1.0000000000');
    expect(Number(project({ asOf: '2043-03-31' }).facts['probabilityOfBreakEven'])).toBeLessThan(1);
  });

  it('and the mortality decide how long one lives', () => {
    const months = (changes: Partial<PensionScenario>) => Number(project(changes).facts['lifeExpectancyAtClaimMonths']);
    expect(months({ mortality: percent('80%') })).toBeGreaterThan(months({}));
    expect(months({ mortality: percent('100%') })).toBe(months({}));
    expect(months({ mortality: percent('120%') })).toBeLessThan(months({}));
    expect(months({ lifeTable: 'china' })).toBeLessThan(months({}));
    expect(months({ lifeTable: 'hong-kong' })).toBe(months({}));
  });
});
