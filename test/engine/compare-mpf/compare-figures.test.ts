import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFactList, compareFactUnits, noCompareFacts } from '../../../src/engine/compare-mpf/compare-figures.ts';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { months } from '../../../src/quantities/months.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { anybody, compare, lifeOf } from '../../helpers/compared.ts';
import { hkd } from '../../helpers/mpf-person.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';
import { stillWorld } from '../../helpers/still-world.ts';

const facts = (changes: Partial<CompareScenario> = {}) => compare(changes).facts;
const balanceOf = (changes: Partial<CompareScenario>): number => lifeOf(changes).mpf.balance;

describe('the facts of a world that stands still', () => {
  it('can be checked by hand', () => {
    const found = facts({ ...stillWorld, taxRate: percent('10%'), mpfFee: percent('0%') });
    expect(found).toEqual({
      mpfBalance: 75_600_000, // 300,000 + 228 × 2,000
      mpfBalanceToday: 75_600_000,
      mpfDrawnFrom: '2045-12', // 65
      mpfTotalContributions: 45_600_000,
      mpfOwnContributions: 22_800_000,
      mpfEmployerContributions: 22_800_000,
      mpfFeesPaid: 0,
      mpfMonthlyIncome: 315_000, // 756,000 ÷ 240
      mpfMonthlyIncomeToday: 315_000,
      taxSaved: 2_280_000,
      hkmcMonthly: 438_400, // 5,800 × 0.756 = 4,384.8
      annuityBreakEvenAge: '79y5m', // 756,000 ÷ 4,384 = 172.4: 173 payments after 65
      mainlandTotalContributions: 22_920_000, // 955 × 240
      mainlandClaimMonth: '2046-12',
      mainlandClaimAge: '66y0m',
      mainlandMonthlyPension: 266_055,
      mainlandMonthlyPensionToday: 532_110,
      voluntaryBalance: 45_840_000, // 22,920,000 × 2
      voluntaryDrawnFrom: '2046-12',
      governmentTo85: 0,
      crossEffectsTo85: 0,
      bestAt85: 'both',
      flipReturn: found['flipReturn'],
      flipFx: null, // even at half the rate the pension gives more
      flipAge: found['flipAge'],
    });
  });
});

describe('what fees cost', () => {
  it('is the balance without them less the balance with them', () => {
    const scenario = { mpfReturn: percent('5%'), mpfFee: percent('1%') };
    const [without, with4] = [balanceOf({ mpfReturn: percent('5%') }), balanceOf({ mpfReturn: percent('4%') })];
    expect(facts(scenario)['mpfFeesPaid']).toBe(without - with4);
    expect(without).toBeGreaterThan(with4);
  });

  it('is nothing for who draws at once, and is not known where no fee is told', () => {
    const atOnce = { birth: month('1958-01'), mpfFee: percent('1%') };
    expect(facts(atOnce)).toMatchObject({ mpfFeesPaid: 0, mpfBalance: 30_000_000, mpfDrawnFrom: '2026-12' });
    expect(facts()['mpfFeesPaid']).toBeNull();
  });
});

describe('the balance', () => {
  it('never falls with a higher return, and never rises with a higher fee', () => {
    const hundredths = fc.integer({ min: -500, max: 1_500 });
    fc.assert(
      fc.property(anybody, hundredths, hundredths, fc.integer({ min: 0, max: 300 }), (scenario, one, other, fee) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((net) => rateOf(net, 10_000));
        const earning = (mpfReturn: typeof low, more: Partial<CompareScenario> = {}) =>
          balanceOf({ ...scenario, ...(mpfReturn && { mpfReturn }), ...more });
        expect(earning(low)).toBeLessThanOrEqual(earning(high));
        const dear = earning(high, { mpfFee: rateOf(fee + 1, 10_000) });
        expect(dear).toBeLessThanOrEqual(earning(high, { mpfFee: rateOf(fee, 10_000) }));
        expect(dear).toBeLessThan(earning(high) + 1);
      }),
      { numRuns: 6 },
    );
  });

  it('pays no income where it is nothing', () => {
    const nothing = { birth: month('1958-01'), mpfBalance: hkd(0) };
    expect(facts(nothing)).toMatchObject({ mpfBalance: 0, mpfMonthlyIncome: null, mpfMonthlyIncomeToday: null });
  });

  it('is known where its income is not', () => {
    const unknown = facts({ drawdown: { kind: 'annuity' }, withdrawAt: months(66 * 12) });
    expect(unknown).toMatchObject({ mpfDrawnFrom: '2046-01', mpfMonthlyIncome: null, bestAt85: null });
    expect(unknown).toMatchObject({ crossEffectsTo85: null, voluntaryBalance: facts()['voluntaryBalance'] });
    expect(unknown['mpfBalance']).toBeGreaterThan(Number(facts()['mpfBalance']));
  });
});

describe('the income of an annuity', () => {
  it('is that of the month after it was bought', () => {
    // no part of the balance lies above the highest premium
    const bought = facts({ ...stillWorld, drawdown: { kind: 'annuity' } });
    expect(bought['mpfMonthlyIncome']).toBe(bought['hkmcMonthly']);
  });
});

describe('what is compared at 85', () => {
  it('does not exist for who is past it', () => {
    const old = facts({ birth: month('1941-11') });
    expect([old['governmentTo85'], old['crossEffectsTo85'], old['bestAt85']]).toEqual([null, null, null]);
    expect(facts({ birth: month('1941-12') })['governmentTo85']).toBe(0); // 85 in the first month
    expect(facts({ birth: month('1942-01') })['governmentTo85']).toBeGreaterThan(0);
  });

  it('is what most is made of: MPF that earns much, or the pension', () => {
    expect(facts({ mpfReturn: percent('12%') })['bestAt85']).toBe('same-money');
    expect(facts({ mpfReturn: percent('-3%') })['bestAt85']).toBe('mainland');
    expect(facts({ birth: month('1958-01') })['bestAt85']).toBeNull();
  });
});

describe('the list of facts', () => {
  it('is that of the contract, in its order', () => {
    expect(compareFactList.always).toEqual(Object.keys(compareFactUnits));
    expect(compareFactList.always).toContain(compareFactList.main);
    expect(Object.keys(facts())).toEqual(compareFactList.always);
    expect(Object.entries(noCompareFacts())).toEqual(compareFactList.always.map((id) => [id, null]));
  });
});
