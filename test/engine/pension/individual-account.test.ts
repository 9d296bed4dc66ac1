import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaidMonth } from '../../../src/engine/pension/contribute.ts';
import { growAccount } from '../../../src/engine/pension/individual-account.ts';
import { money, type Yuan, yuan } from '../../../src/quantities/money.ts';
import { type Month, plusMonths } from '../../../src/quantities/months.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { multiplyDivide, roundHalfUp } from '../../../src/quantities/rounding.ts';
import { indexOf } from '../../../src/quantities/wage-index.ts';
import { month } from '../../helpers/pension-scenario.ts';

const tenPercent = rateOf(1, 10);
const index = indexOf(10_000);

function credits(from: string, howMany: number, credit: Yuan = yuan(100)): PaidMonth[] {
  const paid = { base: yuan(1_250), own: yuan(250), employer: yuan(0), credit, index, otherIndex: undefined };
  return Array.from({ length: howMany }, (_, after) => ({ ...paid, month: plusMonths(month(from), after) }));
}

function account(paid: readonly PaidMonth[], claim: string, rates: Readonly<Record<number, number>> = {}) {
  const years = growAccount(paid, month(claim), (year) => rateOf(rates[year] ?? 10, 100));
  return years?.map(({ year, credit, interest, balance }) => [year, credit / 100, interest / 100, balance / 100]);
}

describe('the individual account', () => {
  it('earns on each credit from its month to the end of the year', () => {
    // 100 × (12 + 11 + … + 1) × 10 % ÷ 12 = 100 × 78 ÷ 120 = 65; then 1,265 × 10 % = 126.50
    expect(account(credits('2030-01', 12), '2032-01')).toEqual([
      [2030, 1_200, 65, 1_265],
      [2031, 0, 126.5, 1_391.5],
      [2032, 0, 0, 1_391.5], // drawn in January: the year of the claim has no month before it
    ]);
  });

  it('in the year of the claim earns for the months before it', () => {
    // opening 1,265 × 10 % × 3 ÷ 12 = 31.625; 100 × (3 + 2 + 1) × 10 % ÷ 12 = 5; together 36.625, up to 36.63
    expect(account(credits('2030-01', 15), '2031-04')).toEqual([
      [2030, 1_200, 65, 1_265],
      [2031, 300, 36.63, 1_601.63],
    ]);
  });

  it('in the year of the claim earns at the rate of the year before', () => {
    // 2030 at 10 %; 2031 would be 20 %, but its rate is not out: 1,265 × 10 % × 6 ÷ 12 = 63.25
    expect(account(credits('2030-01', 12), '2031-07', { 2030: 10, 2031: 20 })?.at(-1)).toEqual([2031, 0, 63.25, 1328.25]);
  });

  it('claimed in the year it was opened, asks for the rate of the year before that', () => {
    // 100 × (2 + 1) × 20 % ÷ 12 = 5
    expect(account(credits('2030-01', 2), '2030-03', { 2029: 20, 2030: 10 })).toEqual([[2030, 200, 5, 205]]);
  });

  it('earns in a year without payments too', () => {
    // paid in December 2030 and in January 2033: 100 × 1 × 10 % ÷ 12 = 0.83; 100.83 × 10 % = 10.08 (10.083);
    // 110.91 × 10 % = 11.09 (11.091); 122.00 × 10 % + 100 × 12 × 10 % ÷ 12 = 12.20 + 10.00
    const paid = [...credits('2030-12', 1), ...credits('2033-01', 1)];
    expect(account(paid, '2034-01')).toEqual([
      [2030, 100, 0.83, 100.83],
      [2031, 0, 10.08, 110.91],
      [2032, 0, 11.09, 122],
      [2033, 100, 22.2, 244.2],
      [2034, 0, 0, 244.2],
    ]);
  });

  it('without interest is the sum of the credits', () => {
    expect(growAccount(credits('2030-06', 12), month('2031-06'), () => rateOf(0, 1))?.at(-1)?.balance).toBe(yuan(1_200));
  });

  it('into which nothing was paid is empty', () => {
    expect(account([], '2030-07')).toEqual([[2030, 0, 0, 0]]);
  });

  it('is not known where the rate of a year is missing', () => {
    const missingIn = (year: number) => (asked: number) => (asked === year ? undefined : tenPercent);
    expect(growAccount(credits('2030-01', 12), month('2032-01'), missingIn(2031))).toBeUndefined();
    // drawn in January 2032, that year’s own rate is not asked for
    expect(growAccount(credits('2030-01', 12), month('2032-01'), missingIn(2032))).toHaveLength(3);
  });

  it('earns in a year the sum of simple monthly interest on what lies in it, to the fen', () => {
    const credit = fc.integer({ min: 0, max: 1_000_000 });
    const paid = fc.array(credit, { minLength: 24, maxLength: 24 });
    const percentage = fc.integer({ min: 0, max: 1_500 });
    fc.assert(
      fc.property(paid, percentage, fc.integer({ min: 1, max: 12 }), (amounts, points, claimMonth) => {
        const claim = (month('2031-01') + claimMonth - 1) as Month;
        const months = amounts
          .map((fen, after) => credits('2030-01', 24, money(fen))[after] as PaidMonth)
          .filter((paidMonth) => paidMonth.month < claim);
        const years = growAccount(months, claim, () => rateOf(points, 10_000)) ?? [];
        let opening = 0;
        for (const { year, credit: credited, interest, balance } of years) {
          const ends = Math.min((year + 1) * 12, claim);
          let held = 0; // fen × months
          let inside = opening;
          for (let now = year * 12; now < ends; now += 1) {
            inside += months.find((paidMonth) => paidMonth.month === now)?.credit ?? 0;
            held += inside;
          }
          expect(interest).toBe(multiplyDivide(held, points, 120_000, roundHalfUp));
          expect(balance).toBe(opening + credited + interest);
          opening = balance;
        }
      }),
    );
  });
});
