import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatInstalment, flatRateAt, flatRateOf } from '../../../../src/engine/loan/price/flat-rate.ts';
import { truePriceOf } from '../../../../src/engine/loan/price/true-price.ts';
import { money, yuan } from '../../../../src/quantities/money.ts';
import { rate, rateOf, rateText } from '../../../../src/quantities/rate.ts';

describe('a flat rate', () => {
  it('is reckoned on the first principal to the end', () => {
    // 12,000 + 12,000 × 7.2 % × 1 year = 12,864, twelve payments of 1,072.00
    expect(flatInstalment(yuan(12_000), rate('0.072'), 12)).toBe(107_200);
    // 10,000 × 2.4056 % = 240.56: 10,240.56 ÷ 12 = 853.38
    expect(flatInstalment(yuan(10_000), rate('0.024056'), 12)).toBe(85_338);
    // over half a year: 10,120.28 ÷ 6 = 1,686.7133…
    expect(flatInstalment(yuan(10_000), rate('0.024056'), 6)).toBe(168_671);
  });

  it('is told back by equal payments', () => {
    expect(rateText(flatRateOf(yuan(12_000), money(107_200), 12), 6)).toBe('0.072000');
    expect(rateText(flatRateOf(yuan(10_000), money(85_338), 12), 6)).toBe('0.024056');
  });

  it('of a loan without interest is nothing', () => {
    expect(flatRateAt(0, 12)).toBe(0);
  });

  it('turns into the effective rate and back', () => {
    const flats = fc.integer({ min: 1, max: 3_000 });
    fc.assert(
      fc.property(flats, fc.integer({ min: 1, max: 84 }), (hundredths, months) => {
        const principal = yuan(10_000_000);
        const payment = flatInstalment(principal, rateOf(hundredths, 10_000), months);
        const priced = truePriceOf([principal, ...Array.from({ length: months }, () => -payment)]);
        const monthly = priced.kind === 'found' ? priced.price.irrMonthly : Number.NaN;
        // a fen of a payment of some hundred thousand yuan
        expect(flatRateAt(monthly, months)).toBeCloseTo(hundredths / 10_000, 7);
      }),
    );
  });
});
