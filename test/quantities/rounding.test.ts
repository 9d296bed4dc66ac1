import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyDivide, type Rounding, roundHalfUp, truncate } from '../../src/quantities/rounding.ts';

const Exact = DecimalJs.clone({ precision: 60 });
const modes: readonly (readonly [Rounding, DecimalJs.Rounding])[] = [
  [roundHalfUp, DecimalJs.ROUND_HALF_UP],
  [truncate, DecimalJs.ROUND_DOWN],
];

const any = fc.integer({ min: -(2 ** 53) + 1, max: 2 ** 53 - 1 });
const positive = fc.integer({ min: 1, max: 2 ** 53 - 1 });
const small = fc.integer({ min: -100_000, max: 100_000 });

describe('rounding half up', () => {
  it.each([
    [149, 100, 1], // 1.49 is below the half
    [150, 100, 2], // 1.50 is the half
    [151, 100, 2], // 1.51 is above it
    [0, 100, 0],
  ])('%i / %i is %i', (numerator, denominator, expected) => {
    expect(roundHalfUp.safe(numerator, denominator)).toBe(expected);
    expect(roundHalfUp.big(BigInt(numerator), BigInt(denominator))).toBe(BigInt(expected));
  });
});

describe('truncation', () => {
  it.each([
    [199, 100, 1], // 1.99 is below the whole
    [200, 100, 2], // 2.00 is the whole
    [201, 100, 2], // 2.01 is above it
  ])('%i / %i is %i', (numerator, denominator, expected) => {
    expect(truncate.safe(numerator, denominator)).toBe(expected);
    expect(truncate.big(BigInt(numerator), BigInt(denominator))).toBe(BigInt(expected));
  });
});

describe('a product divided', () => {
  it('rounds a debt like a credit', () => {
    // 5 × 3 ÷ 2 = 7.5
    expect(multiplyDivide(5, 3, 2, roundHalfUp)).toBe(8);
    expect(multiplyDivide(-5, 3, 2, roundHalfUp)).toBe(-8);
    expect(multiplyDivide(5, -3, 2, truncate)).toBe(-7);
    expect(multiplyDivide(-5, -3, 2, truncate)).toBe(7);
  });

  it('never gives a negative zero', () => {
    expect(multiplyDivide(-1, 1, 100, roundHalfUp)).toBe(0);
    expect(multiplyDivide(0, -1, 100, truncate)).toBe(0);
  });

  it('is exact where the product is past 2^53', () => {
    // 9,007,199,254,740,991 × 3 ÷ 3
    expect(multiplyDivide(Number.MAX_SAFE_INTEGER, 3, 3, roundHalfUp)).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('that leaves the safe integers is refused', () => {
    expect(multiplyDivide(Number.MAX_SAFE_INTEGER, 1, 1, truncate)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => multiplyDivide(Number.MAX_SAFE_INTEGER, 2, 1, truncate)).toThrow(RangeError);
  });
});

describe.each(modes)('a product divided, $name', (rounding, mode) => {
  it('agrees with decimal.js for any safe input', () => {
    fc.assert(
      fc.property(any, any, positive, (first, second, denominator) => {
        const exact = new Exact(first).times(second).div(denominator).toDecimalPlaces(0, mode);
        fc.pre(exact.abs().lte(Number.MAX_SAFE_INTEGER));
        expect(multiplyDivide(first, second, denominator, rounding)).toBe(exact.toNumber() + 0);
      }),
    );
  });

  it('agrees with its own whole-number path while the product is safe', () => {
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: 1_000_000 }), (first, second, denominator) => {
        const size = BigInt(Math.abs(first * second));
        const answer = multiplyDivide(first, second, denominator, rounding);
        expect(BigInt(Math.abs(answer))).toBe(rounding.big(size, BigInt(denominator)));
      }),
    );
  });

  it('changes its sign with either factor', () => {
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: 1_000 }), (first, second, denominator) => {
        const answer = multiplyDivide(first, second, denominator, rounding);
        expect(multiplyDivide(-first, second, denominator, rounding)).toBe(0 - answer);
        expect(multiplyDivide(first, -second, denominator, rounding)).toBe(0 - answer);
        expect(multiplyDivide(-first, -second, denominator, rounding)).toBe(answer);
      }),
    );
  });
});
