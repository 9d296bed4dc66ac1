import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, minus, money, moneyText, plus, readMoney, sum, times, yuan } from '../../src/quantities/money.ts';
import { rate, rateOf } from '../../src/quantities/rate.ts';
import { roundHalfUp, truncate } from '../../src/quantities/rounding.ts';

const Exact = DecimalJs.clone({ precision: 60 });
const largest = Number.MAX_SAFE_INTEGER;

describe('an amount', () => {
  it('is a whole number of hundredths within the safe range', () => {
    expect(money(largest)).toBe(largest);
    expect(() => money(largest + 1)).toThrow(RangeError);
    expect(() => money(0.5)).toThrow(RangeError);
  });

  it('of whole yuan is a hundred times as many fen', () => {
    expect(yuan(4_775)).toBe(477_500);
  });

  it.each([
    ['898', 89_800],
    ['898.4', 89_840],
    [' 898.40 ', 89_840],
    ['-12.5', -1_250],
    ['-0', 0],
    ['0.01', 1],
    ['999999999999.99', 99_999_999_999_999],
  ])('is read from %j', (text, fen) => {
    expect(readMoney(text)).toBe(fen);
  });

  it.each(['', '898.401', '1,000', '+5', '.5', '5.', '1e3', '1000000000000', 'RMB 5'])(
    'is not read from %j',
    (text) => {
      expect(readMoney(text)).toBeUndefined();
    },
  );

  it.each([
    [-1_250, '-12.50'],
    [-1, '-0.01'],
    [0, '0.00'],
    [1, '0.01'],
    [99, '0.99'],
    [100, '1.00'],
    [22_920_000, '229200.00'],
  ])('of %i fen is written with two places', (fen, text) => {
    expect(moneyText(fen)).toBe(text);
  });

  it('written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), (fen) => {
        expect(readMoney(moneyText(fen))).toBe(fen);
      }),
    );
  });
});

describe('amounts', () => {
  it('add, subtract and sum to the fen', () => {
    expect(plus(yuan(1), money(1))).toBe(101);
    expect(minus(yuan(1), money(101))).toBe(-1);
    expect(sum([money(1), money(2), money(-4)])).toBe(-1);
    expect(sum([])).toBe(0);
  });

  it('past the safe range are refused, never rounded', () => {
    expect(() => plus(money(largest), money(1))).toThrow(RangeError);
    expect(() => minus(money(-largest), money(1))).toThrow(RangeError);
    expect(() => sum([money(largest), money(1)])).toThrow(RangeError);
    expect(() => times(money(largest), rate('2'), roundHalfUp)).toThrow(RangeError);
  });

  it('between a floor and a ceiling stay; outside they are brought to the nearer', () => {
    const [floor, ceiling] = [yuan(1_000), yuan(10_000)];
    expect(between(money<'CNY'>(99_999), floor, ceiling)).toBe(floor);
    expect(between(floor, floor, ceiling)).toBe(floor);
    expect(between(money<'CNY'>(100_001), floor, ceiling)).toBe(100_001);
    expect(between(money<'CNY'>(999_999), floor, ceiling)).toBe(999_999);
    expect(between(ceiling, floor, ceiling)).toBe(ceiling);
    expect(between(money<'CNY'>(1_000_001), floor, ceiling)).toBe(ceiling);
  });

  it('where the bounds cross, the floor wins', () => {
    expect(between(yuan(5), yuan(9), yuan(3))).toBe(yuan(9));
  });
});

describe('an amount times a rate', () => {
  it('is rounded once, by the mode named', () => {
    // 4,492 × 20 % = 898.40; 0.05 × 50 % = 0.025, a half fen
    expect(times(yuan(4_492), rate('0.2'), roundHalfUp)).toBe(89_840);
    expect(times(money(5), rate('0.5'), roundHalfUp)).toBe(3);
    expect(times(money(5), rate('0.5'), truncate)).toBe(2);
    expect(times(money(-5), rate('0.5'), roundHalfUp)).toBe(-3);
  });

  it('agrees with decimal.js for any safe input', () => {
    const fen = fc.integer({ min: -largest, max: largest });
    const part = fc.integer({ min: -largest, max: largest });
    fc.assert(
      fc.property(fen, part, fc.integer({ min: 1, max: largest }), (amount, numerator, denominator) => {
        const exact = new Exact(amount).times(numerator).div(denominator).toDecimalPlaces(0, DecimalJs.ROUND_HALF_UP);
        fc.pre(exact.abs().lte(largest));
        expect(times(money(amount), rateOf(numerator, denominator), roundHalfUp)).toBe(exact.toNumber() + 0);
      }),
    );
  });
});
