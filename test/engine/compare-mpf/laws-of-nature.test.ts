import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBase } from '../../../src/engine/compare-mpf/compare-base.ts';
import { type CompareLife, compareLife } from '../../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { strategyIds } from '../../../src/engine/compare-mpf/strategies/strategy.ts';
import { money } from '../../../src/quantities/money.ts';
import { months, plusMonths } from '../../../src/quantities/months.ts';
import { rate, rateOf } from '../../../src/quantities/rate.ts';
import { mpfPerson } from '../../helpers/mpf-person.ts';
import { month } from '../../helpers/pension-scenario.ts';

const runs = { numRuns: 25, seed: 20_261_124 };
const cents = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((one) => money<'HKD'>(one));

/** People of 20 to 80 with any income and balance, who draw in any way of which all is known. */
const people = fc
  .record({
    birth: fc.integer({ min: 240, max: 960 }).map((age) => plusMonths(month('2026-11'), -age)),
    sex: fc.constantFrom('man' as const, 'woman' as const),
    monthlyIncome: cents(60_000),
    mpfBalance: cents(6_000_000),
    voluntary: cents(8_000),
    workUntil: fc.integer({ min: 360, max: 780 }).map(months),
    withdraw: fc.constantFrom('retirement' as const, 'early-retirement' as const),
    drawdown: fc.constantFrom<CompareScenario['drawdown']>(
      { kind: 'over', months: months(240) },
      { kind: 'to-age', age: months(1_020) },
      { kind: 'share', yearly: rate('0.06') },
    ),
    mpfReturn: fc.integer({ min: -500, max: 1_500 }).map((points) => rateOf(points, 10_000)),
    couple: fc.boolean(),
    assets: cents(500_000),
    otherIncome: cents(12_000),
    fx: fc.integer({ min: 8_000, max: 15_000 }).map((one) => rateOf(one, 10_000)),
  })
  .map((changes) => mpfPerson({ basePolicy: 'floor', ...changes }));

function lived(person: CompareScenario): CompareLife {
  const base = compareBase(person);
  if ('lacking' in base) throw new Error('no rule is missing');
  return compareLife(base);
}

const all = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const pots = ({ mpf, voluntary }: CompareLife) =>
  [mpf.pot, voluntary?.pot].flatMap((pot) => (pot === undefined ? [] : [pot]));

describe('laws of nature', () => {
  it('no balance, payment or inheritance of MPF is ever below nothing', () => {
    fc.assert(
      fc.property(people, (person) => {
        for (const { stream, balance } of pots(lived(person))) {
          const left = stream.received.map((_, place) => stream.leftAfter(place));
          expect(Math.min(balance, ...stream.paid, ...stream.received, ...left)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs,
    );
  });

  it('where nothing is earned, all that was paid in and brought in is received or left', () => {
    fc.assert(
      fc.property(people, (person) => {
        for (const { stream } of pots(lived({ ...person, mpfReturn: rate('0') }))) {
          const { paid, employerPaid, received, leftAfter, broughtIn } = stream;
          expect(all(received) + leftAfter(received.length - 1)).toBe(broughtIn + all(paid) + all(employerPaid));
        }
      }),
      runs,
    );
  });

  it('a higher return never makes a smaller balance', () => {
    const higher = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(people, higher, (person, points) => {
        const { numerator, denominator } = person.mpfReturn ?? rate('0');
        const mpfReturn = rateOf(numerator * (10_000 / denominator) + points, 10_000);
        const [usual, better] = [lived(person), lived({ ...person, mpfReturn })];
        expect(better.mpf.balance).toBeGreaterThanOrEqual(usual.mpf.balance);
        expect(better.voluntary?.balance ?? 0).toBeGreaterThanOrEqual(usual.voluntary?.balance ?? 0);
      }),
      runs,
    );
  });

  it('means never raise an allowance: no strategy is paid more than who has neither scheme', () => {
    fc.assert(
      fc.property(people, (person) => {
        const { alone, ...paths } = lived(person).allowances();
        for (const id of strategyIds)
          expect(paths[id].every((amount, place) => amount <= (alone[place] as number))).toBe(true);
        expect(paths.both.every((amount, place) => amount <= (paths.mpf[place] as number))).toBe(true);
      }),
      runs,
    );
  });
});
