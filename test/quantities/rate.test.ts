import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRates,
  compound,
  plusRates,
  rate,
  rateOf,
  rateText,
  readDecimal,
  readPercent,
} from '../../src/quantities/rate.ts';
import { roundHalfUp, truncate } from '../../src/quantities/rounding.ts';

describe('a rate', () => {
  it('is a fraction in lowest terms', () => {
    expect(rateOf(262, 10_000)).toEqual({ numerator: 131, denominator: 5_000 });
    expect(rateOf(-4, 1_200)).toEqual({ numerator: -1, denominator: 300 });
    expect(rateOf(0, 7)).toEqual({ numerator: 0, denominator: 1 });
  });

  it.each([
    [0.5, 1],
    [1, 0],
    [1, -2],
    [2 ** 53, 1],
    [1, 2 ** 53],
  ])('of %d / %d is refused', (numerator, denominator) => {
    expect(() => rateOf(numerator, denominator)).toThrow(RangeError);
  });

  it.each([
    ['0.08', 2, 25],
    ['1', 1, 1],
    ['-0.0050', -1, 200],
    ['+0.5', 1, 2],
    ['123456789.000001', 123_456_789_000_001, 1_000_000],
    ['0.0244238', 122_119, 5_000_000], // a fixing of 2.44238 %
    ['0.12345679', 12_345_679, 100_000_000],
  ])('is read from the decimal text %s', (text, numerator, denominator) => {
    expect(rate(text)).toEqual({ numerator, denominator });
  });

  it.each(['', 'x', '8%', '.5', '0.123456789', '1234567890', '123456789.00000001'])('is refused from %j', (text) => {
    expect(() => rate(text)).toThrow(RangeError);
  });
});

describe('a rate as a person writes it', () => {
  it('is a percentage', () => {
    // 2.62 % = 262 / 10,000 = 131 / 5,000
    expect(readPercent('2.62%')).toEqual({ numerator: 131, denominator: 5_000 });
    expect(readPercent(' 2.62 % ')).toEqual({ numerator: 131, denominator: 5_000 });
    expect(readPercent('-1%')).toEqual({ numerator: -1, denominator: 100 });
  });

  it.each(['2.62', '%', 'two%', '2%%', '2% a year'])('is not %j', (text) => {
    expect(readPercent(text)).toBeUndefined();
  });

  it('is a plain decimal for an exchange rate', () => {
    expect(readDecimal(' 1.1567 ')).toEqual({ numerator: 11_567, denominator: 10_000 });
    expect(readDecimal('1.1567%')).toBeUndefined();
  });
});

describe('a rate as text', () => {
  it.each([
    [rateOf(12_344, 100_000), 4, '0.1234'], // 0.12344 is below the half
    [rateOf(12_345, 100_000), 4, '0.1235'], // 0.12345 is the half
    [rateOf(12_346, 100_000), 4, '0.1235'], // 0.12346 is above it
    [rateOf(-1, 8), 2, '-0.13'],
    [rateOf(-1, 1_000), 2, '0.00'],
    [rateOf(5, 2), 0, '3'],
    [rateOf(-5, 2), 0, '-3'],
  ])('has the places asked for, half up', (value, places, text) => {
    expect(rateText(value, places)).toBe(text);
  });
});

describe('two rates', () => {
  it('compare as fractions', () => {
    expect(compareRates(rate('0.0199'), rate('0.02'))).toBe(-1);
    expect(compareRates(rateOf(1, 50), rate('0.02'))).toBe(0);
    expect(compareRates(rate('0.0201'), rate('0.02'))).toBe(1);
    expect(compareRates(rate('-0.02'), rate('0.02'))).toBe(-1);
  });
});

describe('growth', () => {
  it('of no periods or at no rate changes nothing', () => {
    expect(compound(4_775, rate('0.02'), 0, roundHalfUp)).toBe(4_775);
    expect(compound(4_775, rate('0'), 30, roundHalfUp)).toBe(4_775);
  });

  it('compounds and is rounded once, at the end', () => {
    // 105 × 1.1² = 127.05; rounding each year would give 116 (115.5) and then 128 (127.6)
    expect(compound(105, rate('0.1'), 2, roundHalfUp)).toBe(127);
    // 105 × 1.1 = 115.5
    expect(compound(105, rate('0.1'), 1, roundHalfUp)).toBe(116);
    expect(compound(105, rate('0.1'), 1, truncate)).toBe(115);
    // 100 × 0.9² = 81
    expect(compound(100, rate('-0.1'), 2, roundHalfUp)).toBe(81);
  });

  it('past the safe range is refused', () => {
    // 2^52 × 2 = 2^53, one more than the largest safe whole number
    expect(() => compound(2 ** 52, rate('1'), 1, roundHalfUp)).toThrow(RangeError);
  });

  it('equals decimal.js', () => {
    const Exact = DecimalJs.clone({ precision: 1_000 });
    const basisPoints = fc.integer({ min: -500, max: 1_500 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), basisPoints, fc.integer({ min: 0, max: 100 }), (...drawn) => {
        const [amount, points, periods] = drawn;
        const factor = new Exact(points).div(10_000).plus(1).pow(periods);
        const exact = new Exact(amount).times(factor).toDecimalPlaces(0, DecimalJs.ROUND_HALF_UP);
        expect(compound(amount, rateOf(points, 10_000), periods, roundHalfUp)).toBe(exact.toNumber());
      }),
    );
  });
});

describe('two rates together', () => {
  it('are the exact sum, in lowest terms', () => {
    expect(plusRates(rate('0.75'), rate('0.05'))).toEqual(rate('0.8'));
    expect(plusRates(rateOf(1, 3), rateOf(1, 6))).toEqual(rateOf(1, 2));
    expect(plusRates(rate('-0.05'), rate('0.05'))).toEqual(rate('0'));
  });

  it('are added over their least common denominator: a billionth and a billionth are two', () => {
    expect(plusRates(rateOf(1, 1e9), rateOf(1, 1e9))).toEqual(rateOf(2, 1e9));
    expect(plusRates(rateOf(1, 1e15), rateOf(1, 2))).toEqual(rateOf(500_000_000_000_001, 1e15));
    expect(() => plusRates(rateOf(1, 1e15), rateOf(1, 3 ** 30))).toThrow(RangeError);
  });
});
