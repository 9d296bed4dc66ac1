import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOfReturn } from '../../../../src/engine/loan/price/rates-of-return.ts';
import { presentValueOf } from '../../../../src/engine/shared/internal-rate-of-return.ts';

const monthly = { lowest: -0.99, highest: 1 };

describe('the rate of a period that solves flows', () => {
  it('is one where their sign changes once', () => {
    const found = rateOfReturn([10_000, -5_100, -5_100], monthly);
    // 10,000 x² = 5,100 x + 5,100: x = (0.51 + √(0.2601 + 2.04)) ÷ 2 = 1.0133008…
    expect(found.kind === 'found' && found.periodic).toBeCloseTo((0.51 + Math.sqrt(2.3001)) / 2 - 1, 13);
  });

  it.each([[[]], [[0, 0]], [[100, 50]], [[-100]]])('of %j is none: nothing is exchanged', (flows) => {
    expect(rateOfReturn(flows, monthly)).toEqual({ kind: 'none' });
  });

  it('is none beyond the range that is searched', () => {
    expect(rateOfReturn([100, -201], monthly)).toEqual({ kind: 'none' });
    expect(rateOfReturn([100, -0.5], monthly)).toEqual({ kind: 'none' });
  });

  it('is none where the flows are worth more than nothing at every rate', () => {
    // 100 x² − 150 x + 100 has no root
    expect(rateOfReturn([100, -150, 100], monthly)).toEqual({ kind: 'none' });
  });

  it('is one for a line that is drawn and repaid again and again, since its debt never turns into a claim', () => {
    const line = rateOfReturn([10_000, -10_100, 20_000, -20_200, 100, 0, 0, -103.0301], monthly);
    expect(line.kind === 'found' && line.periodic).toBeCloseTo(0.01, 12);
  });

  it('may be more than one, and all that are found are told', () => {
    // −100 x² + 230 x − 132 = 0 at x = 1.1 and 1.2
    const found = rateOfReturn([-100, 230, -132], monthly);
    expect(found.kind).toBe('several');
    const rates = found.kind === 'several' ? found.periodic : [];
    expect(rates).toHaveLength(2);
    expect(rates[0]).toBeCloseTo(0.1, 11);
    expect(rates[1]).toBeCloseTo(0.2, 11);
  });

  it('may be two that lie close together, or one that the present value only touches', () => {
    // 1,000,000 (x − 1.01)(x − 1.011) and 10,000 (x − 1.01)²
    const close = rateOfReturn([1_000_000, -2_021_000, 1_021_110], monthly);
    const rates = close.kind === 'several' ? close.periodic : [];
    expect(rates.map((one) => one.toFixed(9))).toEqual(['0.010000000', '0.011000000']);
    const touching = rateOfReturn([10_000, -20_200, 10_201], monthly);
    expect(touching.kind === 'several' && touching.periodic.map((one) => one.toFixed(6))).toEqual(['0.010000']);
  });

  it('may be more than one although one is found, once, where nothing proves that it is alone', () => {
    // (x − 1)(100 x² − 50 x + 50): the balance goes 100, −50, 50, 0. At zero two stretches of this range meet
    const found = rateOfReturn([100, -150, 100, -50], { lowest: -0.5, highest: 1 });
    const rates = found.kind === 'several' ? found.periodic : [];
    expect(rates).toHaveLength(1);
    expect(rates[0]).toBeCloseTo(0, 12);
  });

  it('makes any flows worth nothing, as often as one is found', () => {
    const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(monthly, { lowest: -0.1, highest: 0.1 }), (flows, range) => {
        const found = rateOfReturn(flows, range);
        const rates = found.kind === 'found' ? [found.periodic] : found.kind === 'several' ? found.periodic : [];
        for (const rate of rates) {
          const worth = presentValueOf(flows)(rate).value / presentValueOf(flows.map(Math.abs))(rate).value;
          expect(Math.abs(worth)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
});
