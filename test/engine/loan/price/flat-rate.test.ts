import { describe, expect, it } from 'vitest';
import { flatInstalment } from '../../../../src/engine/loan/price/flat-rate.ts';
import { yuan } from '../../../../src/quantities/money.ts';
import { rate } from '../../../../src/quantities/rate.ts';

describe('a flat rate', () => {
  it('is reckoned on the first principal to the end', () => {
    // 12,000 + 12,000 × 7.2 % × 1 year = 12,864, twelve payments of 1,072.00
    expect(flatInstalment(yuan(12_000), rate('0.072'), 12)).toBe(107_200);
    // 10,000 × 2.4056 % = 240.56: 10,240.56 ÷ 12 = 853.38
    expect(flatInstalment(yuan(10_000), rate('0.024056'), 12)).toBe(85_338);
    // over half a year: 10,120.28 ÷ 6 = 1,686.7133…
    expect(flatInstalment(yuan(10_000), rate('0.024056'), 6)).toBe(168_671);
  });
});
