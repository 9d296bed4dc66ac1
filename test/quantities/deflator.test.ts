import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflator, monthlyGrowth } from '../../src/quantities/deflator.ts';
import { money } from '../../src/quantities/money.ts';
import { rate, rateOf } from '../../src/quantities/rate.ts';

const Exact = DecimalJs.clone({ precision: 50 });

describe('in the money of the reference month', () => {
  it('an amount of that month is itself', () => {
    expect(deflator(rate('0.02'))(money(12_345), 0)).toBe(12_345);
  });

  it('nothing changes where prices stand still', () => {
    expect(deflator(rate('0'))(money(12_345), 240)).toBe(12_345);
  });

  it('an amount of a later month is worth less, one of an earlier month more', () => {
    const deflate = deflator(rate('0.1'));
    // 121.00 ÷ 1.1² = 100.00, and 100.00 × 1.1² = 121.00
    expect(deflate(money(12_100), 24)).toBe(10_000);
    expect(deflate(money(10_000), -24)).toBe(12_100);
    // 100.00 ÷ √1.1 = 95.3462…, half a year ahead
    expect(deflate(money(10_000), 6)).toBe(9_535);
  });

  it('a later amount is worth more where prices fall', () => {
    // 81.00 ÷ 0.9² = 100.00
    expect(deflator(rate('-0.1'))(money(8_100), 24)).toBe(10_000);
  });

  it('a debt is rounded like a credit', () => {
    expect(deflator(rate('0.1'))(money(-10_000), 6)).toBe(-9_535);
  });

  it('the half of a fen goes up', () => {
    // 0.13 ÷ 1.04 = 0.125; 0.25 × 1.02 = 0.255
    expect(deflator(rate('0.04'))(money(13), 12)).toBe(13);
    expect(deflator(rate('0.02'))(money(25), -12)).toBe(26);
  });

  it('what is worth nothing any more is 0, of a debt too', () => {
    // 0.01 ÷ 1.15^100 is far below half a fen
    expect(deflator(rate('0.15'))(money(1), 1_200)).toBe(0);
    expect(deflator(rate('0.15'))(money(-1), 1_200)).toBe(0);
  });

  it('whole years are exact, halves of a fen included', () => {
    const half = (numerator: bigint, denominator: bigint) => (2n * numerator + denominator) / (2n * denominator);
    const drawn = [fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: -8, max: 8 })] as const;
    fc.assert(
      fc.property(...drawn, fc.constantFrom(4, 5, 10, 15, 20, 25, 40, 50, 100), (amount, years, tenths) => {
        const [up, down] = [(1_000n + BigInt(tenths)) ** BigInt(Math.abs(years)), 1_000n ** BigInt(Math.abs(years))];
        const exact = years < 0 ? half(BigInt(amount) * up, down) : half(BigInt(amount) * down, up);
        expect(deflator(rateOf(tenths, 1_000))(money(amount), years * 12)).toBe(Number(exact));
      }),
      { numRuns: 1_000 },
    );
  });

  it('half a year is exact where the factor is: 2.01 % a year are 1 % in six months', () => {
    // 0.50 × 1.01 = 0.505
    expect(deflator(rate('0.0201'))(money(50), -6)).toBe(51);
  });

  it('any amount equals decimal.js at 50 digits', () => {
    const fen = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
    const tenthsOfPercent = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(fen, fc.integer({ min: -600, max: 1_600 }), tenthsOfPercent, (amount, months, tenths) => {
        const factor = new Exact(tenths).div(1_000).plus(1).pow(new Exact(months).div(12));
        const exact = new Exact(amount).div(factor).toDecimalPlaces(0, DecimalJs.ROUND_HALF_UP).toNumber() + 0;
        expect(deflator(rateOf(tenths, 1_000))(money(amount), months)).toBe(exact);
      }),
    );
  });
});

describe('the growth of a month', () => {
  it('is nothing where a year brings nothing', () => {
    expect(monthlyGrowth(rate('0'))).toBe(1);
  });

  it.each([-500, -1, 1, 201, 1_500])('is the twelfth root of that of a year: %i ten-thousandths', (tenThousandths) => {
    const exact = new Exact(tenThousandths).div(10_000).plus(1).pow(new Exact(1).div(12)).toNumber();
    expect(monthlyGrowth(rateOf(tenThousandths, 10_000))).toBe(exact);
  });
});
