import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompareLife } from '../../../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { flipsOf } from '../../../../src/engine/compare-mpf/flips/flips.ts';
import { netToday } from '../../../../src/engine/compare-mpf/strategies/measure.ts';
import type { Result } from '../../../../src/engine/shared/result.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rateOf } from '../../../../src/quantities/rate.ts';
import { anybody, compare, lifeOf, rowOf, strategyOf } from '../../../helpers/compared.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { month, percent } from '../../../helpers/pension-scenario.ts';

/** Both schemes less the same money in MPF, for who dies at the start of the month of an age in months. */
function leadAtAge(life: CompareLife, age: number): number {
  const { birth, start } = life.base.timeline;
  const place = birth + age - start;
  return netToday(strategyOf('both', life), place) - netToday(strategyOf('same-money', life), place);
}

const leadAt85 = (result: Result): number =>
  Number(rowOf(result, 'strategies', 'both')['net85Hkd']) -
  Number(rowOf(result, 'strategies', 'same-money')['net85Hkd']);

const isAbove = (lead: number): boolean => lead >= 0;

describe('the age at which the choice turns', () => {
  it('has another order of both choices than the month before, and none of the months before has', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const life = lifeOf(scenario);
        fc.pre(life.mainland !== undefined && life.pockets.voluntary !== undefined && life.pockets.mpf !== undefined);
        const { age } = flipsOf(life);
        fc.pre(age !== undefined);
        const before = isAbove(leadAtAge(life, age - 1));
        expect(isAbove(leadAtAge(life, age))).toBe(!before);
        for (let year = 720; year < age; year += 12) expect(isAbove(leadAtAge(life, year))).toBe(before);
      }),
      { numRuns: 5 },
    );
  });

  it('does not exist where who dies young and who grows old choose the same', () => {
    const life = lifeOf({ mpfReturn: percent('15%') });
    expect(flipsOf(life).age).toBeUndefined();
    for (let age = 720; age < 1_320; age += 60) expect(leadAtAge(life, age)).toBeLessThan(0);
  });
});

describe('the return at which the choice turns', () => {
  it('has another order at 85 than a hundredth of a percent below, when both are projected anew', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const { facts } = compare(scenario);
        fc.pre(facts['flipReturn'] !== null);
        const hundredths = Math.round(Number(facts['flipReturn']) * 10_000);
        const at = (net: number) => isAbove(leadAt85(compare({ ...scenario, mpfReturn: rateOf(net, 10_000) })));
        const below = at(hundredths - 1);
        expect(at(hundredths)).toBe(!below);
        expect(at(-500)).toBe(below);
      }),
      { numRuns: 4 },
    );
  });

  it('is net: it does not depend on the return and the fee that are assumed', () => {
    const { flipReturn } = compare().facts;
    expect(flipReturn).toBe('0.0877000000');
    expect(compare({ mpfReturn: percent('1%'), mpfFee: percent('2%') }).facts['flipReturn']).toBe(flipReturn);
  });
});

describe('the exchange rate at which the choice turns', () => {
  // Without allowances what both have made is a straight line of the rate: what the mainland pays and leaves moves with it.
  const turning: Partial<CompareScenario> = { government: 'left-out', mpfReturn: percent('8%') };

  it.each([
    turning,
    { ...turning, mpfReturn: percent('7%'), fxPath: 'ppp' },
    { ...turning, birth: month('1990-06'), mpfReturn: percent('6%') },
    { ...turning, sex: 'woman', outlook: 'low', mpfReturn: percent('5%') },
  ] as const)('is the one at which both come to the same money in MPF', (changes) => {
    const result = compare(changes);
    const [mpf, mainland] = ['mpf', 'mainland'].map((part) => rowOf(result, 'decomposition', part));
    const same = Number(rowOf(result, 'strategies', 'same-money')['net85Hkd']);
    const moves = Number(mainland?.['receivedHkd']) + Number(mainland?.['leftHkd']);
    const needed = same - Number(mpf?.['netHkd']) + Number(mainland?.['paidHkd']);
    const { desk, base, mainland: side } = lifeOf(changes);
    const claim = side?.whole.plan.claim as number;
    const { numerator, denominator } = desk.rateIn(claim - base.timeline.start);
    const turn = ((numerator * 10_000) / denominator) * (needed / moves);
    // to a ten-thousandth: each of hundreds of amounts is rounded to the cent
    expect(Math.abs(Number(result.facts['flipFx']) - Math.ceil(turn))).toBeLessThanOrEqual(1);
  });

  it('does not exist where half the rate would not be too little', () => {
    expect(compare({ ...turning, mpfReturn: percent('2%') }).facts['flipFx']).toBeNull();
  });
});

describe('no turn is told', () => {
  const none = { mpfReturn: undefined, fx: undefined, age: undefined };

  it('without a pension of the mainland, and where the income of the same money is not known', () => {
    expect(flipsOf(lifeOf({ birth: month('1958-01') }))).toEqual(none);
    // MPF at 65 buys an annuity; the same money is drawn from 66y11m on, at which age none is printed
    const unknown = lifeOf({ drawdown: { kind: 'annuity' } });
    expect([unknown.pockets.mpf === undefined, unknown.pockets.voluntary === undefined]).toEqual([false, true]);
    expect(flipsOf(unknown)).toEqual(none);
  });

  it('where the income of MPF is not known but that of the same money is', () => {
    // an annuity of 66 is not printed; paying to 70 makes the same money one of 70
    const late = mpfPerson({
      birth: month('1976-12'),
      years: 20,
      withdrawAt: months(66 * 12),
      drawdown: { kind: 'annuity' },
    });
    const life = lifeOf(late);
    expect([life.pockets.mpf === undefined, life.pockets.voluntary === undefined]).toEqual([true, false]);
    expect(flipsOf(life)).toEqual(none);
  });
});
