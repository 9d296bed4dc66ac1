import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { breakEvenAt, endsAt } from '../../../../src/engine/compare-mpf/strategies/measure.ts';
import { strategyColumns } from '../../../../src/engine/compare-mpf/strategies/strategies-table.ts';
import { strategyIds } from '../../../../src/engine/compare-mpf/strategies/strategy.ts';
import { strategyLife } from '../../../../src/engine/compare-mpf/strategies/strategy-life.ts';
import { type Currency, type Money, money } from '../../../../src/quantities/money.ts';
import { anybody, compare, lifeOf, rowOf } from '../../../helpers/compared.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { hkd } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { stillWorld } from '../../../helpers/still-world.ts';

const row = (strategy: string, changes: Partial<CompareScenario> = {}) =>
  rowOf(compare({ ...stillWorld, ...changes }), 'strategies', strategy);
const number = (text: unknown) => Number(text);

describe('the same person four ways, in a world that stands still', () => {
  const spending = hkd(10_000) as Money<Currency>;

  it('has MPF of 756,000 that is drawn over twenty years', () => {
    // 300,000 + 228 × 2,000 = 756,000 ÷ 240 = 3,150 a month
    expect(row('mpf', { spending })).toMatchObject({
      paidInHkd: 22_800_000,
      broughtInHkd: 30_000_000,
      employerPaidHkd: 22_800_000,
      income65Hkd: 315_000,
      income65Rmb: 157_500,
      covers65: '0.3150',
      income75Hkd: 315_000,
      income85Hkd: 0, // the last is paid in the month before the birthday
      covers85: '0.0000',
      left65Hkd: 75_600_000,
      left75Hkd: 37_800_000,
      left85Hkd: 0,
      net85Hkd: 22_800_000, // what the employer paid
      breakEvenAge: '78y11m', // 528,000 ÷ 3,150 = 167.6: the 168th month
      lostOnLeavingHkd: 0,
    });
  });

  it('has a pension of 2,660.55 yuan from 66 on', () => {
    expect(row('mainland', { spending })).toMatchObject({
      paidInHkd: 45_840_000, // 955 × 2 × 240
      broughtInHkd: 0,
      employerPaidHkd: 0,
      income65Hkd: 0,
      income75Hkd: 532_110,
      income75Rmb: 266_055,
      covers75: '0.5321',
      net85Hkd: 228 * 532_110 + 10_872_950 - 45_840_000, // nineteen years, the grants on death, what was paid
      breakEvenAge: '73y2m', // 458,400 ÷ 5,321.10 = 86.1: the 87th month
      runsOut: '0.0000000000',
      lostOnLeavingHkd: 60 * (955 - 382) * 2 * 100, // 8 of the 20 parts are in the account
    });
  });

  it('has both together, and the same money in MPF', () => {
    const [mpf, mainland, both] = ['mpf', 'mainland', 'both'].map((id) => row(id));
    for (const id of ['paidInHkd', 'broughtInHkd', 'employerPaidHkd', 'income75Hkd', 'left75Hkd', 'net85Hkd'])
      expect(both?.[id]).toBe(number(mpf?.[id]) + number(mainland?.[id]));
    expect(row('same-money')).toMatchObject({
      paidInHkd: 68_640_000,
      // 458,400 ÷ 240 = 1,910 from 66 to 86
      income65Hkd: 315_000,
      income75Hkd: 315_000 + 191_000,
      income85Hkd: 191_000,
      left65Hkd: 75_600_000 + 228 * 191_000,
      left85Hkd: 12 * 191_000,
      net85Hkd: 22_800_000,
      lostOnLeavingHkd: 0,
    });
  });

  it('has income in yuan against spending in yuan', () => {
    const inYuan = { spending: money<Currency>(1_000_000), spendingCurrency: 'CNY' } as const;
    expect(row('mpf', inYuan)['covers65']).toBe('0.1575');
    expect(row('mpf')['covers65']).toBeNull();
  });

  it('has a rate of return that makes the value of all flows nothing', () => {
    const monthly = (1 + number(row('mpf')['returnTo85'])) ** (1 / 12);
    // 300,000 at once, 1,000 for 228 months, then 3,150 for 240
    let value = 0;
    for (let at = 468; at >= 1; at -= 1) value = value / monthly + (at <= 228 ? -1_000 : 3_150);
    expect(Math.abs(value / monthly - 300_000)).toBeLessThan(0.01);
  });
});

describe('of anybody', () => {
  it('the rate of return solves the flows, what is left at 85 among them', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const changes = { ...scenario, government: 'left-out' } as const;
        const life = lifeOf(changes);
        const { pot } = life.mpf;
        fc.pre(pot !== undefined);
        const found = rowOf(compare(changes), 'strategies', 'mpf')['returnTo85'];
        fc.pre(found !== null);
        const { birth, start } = life.base.timeline;
        const place = birth + 85 * 12 - start;
        const monthly = (1 + number(found)) ** (1 / 12);
        let value = pot.stream.leftAfter(place - 1);
        let size = value;
        for (let at = place - 1; at >= 0; at -= 1) {
          const flow = number(pot.stream.received[at]) - number(pot.stream.paid[at]);
          value = (value + flow) / monthly;
          size = (size + Math.abs(flow)) / monthly;
        }
        expect(Math.abs(value - pot.stream.broughtIn)).toBeLessThan(1e-6 * size);
      }),
      { numRuns: 5 },
    );
  });

  it('nobody breaks even after the money is gone', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const life = lifeOf(scenario);
        const known = strategyIds.flatMap((id) => strategyLife(id, life) ?? []);
        const ending = known.filter((one) => breakEvenAt(one) !== undefined && endsAt(one) !== undefined);
        for (const one of ending) expect(breakEvenAt(one)).toBeLessThan(endsAt(one) as number);
      }),
      { numRuns: 10 },
    );
  });

  it('the chance to outlive one’s income is a chance', () => {
    fc.assert(
      fc.property(anybody, (scenario) => {
        const chances = rowsOf(compare(scenario).tables['strategies']).flatMap(({ runsOut }) => runsOut ?? []);
        expect(chances.length).toBeGreaterThan(0);
        for (const one of chances.map(number)) expect(one >= 0 && one <= 1).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the chance to outlive one’s income', () => {
  it('falls as it is made to last longer, and is none of a share of what is left', () => {
    const [to75, to85, to95] = [75, 85, 95].map((age) =>
      number(row('mpf', { drawdown: { kind: 'to-age', age: (age * 12) as never } })['runsOut']),
    ) as [number, number, number];
    expect(to75).toBeGreaterThan(to85);
    expect(to85).toBeGreaterThan(to95);
    expect(to95).toBeGreaterThan(0);
    const share = { kind: 'share', yearly: { numerator: 6, denominator: 100 } } as const;
    expect(row('mpf', { mpfReturn: { numerator: 4, denominator: 100 }, drawdown: share as never })['runsOut']).toBe(
      '0.0000000000',
    );
  });
});

describe('what is not known', () => {
  it('leaves a strategy with its name alone', () => {
    const late = compare({ sex: 'woman', birth: month('1968-03') });
    expect(late.tables['strategies']?.columns).toBe(strategyColumns);
    for (const id of ['mainland', 'both', 'same-money'])
      expect(Object.values(rowOf(late, 'strategies', id)).filter((cell) => cell !== null)).toEqual([id]);
    expect(rowOf(late, 'strategies', 'mpf')['income75Hkd']).toBeGreaterThan(0);
  });

  it('is the income of an age that is past, and its net', () => {
    const old = rowOf(compare({ birth: month('1941-11') }), 'strategies', 'mpf');
    for (const id of ['income65Hkd', 'income85Hkd', 'left85Hkd', 'net85Hkd', 'returnTo85']) expect(old[id]).toBeNull();
    expect(old['moneysWorth']).not.toBeNull();
    const nothing = rowOf(compare({ birth: month('1958-01'), mpfBalance: hkd(0) }), 'strategies', 'mpf');
    expect([nothing['moneysWorth'], nothing['breakEvenAge'], nothing['returnTo85']]).toEqual([null, null, null]);
  });

  it('is every chance by a life table that was not out yet', () => {
    const early = compare({ ...stillWorld, asKnownOn: '2020-01-01' });
    const mpf = rowOf(early, 'strategies', 'mpf');
    expect([mpf['moneysWorth'], mpf['runsOut']]).toEqual([null, null]);
    expect(mpf['net85Hkd']).not.toBeNull();
  });
});
