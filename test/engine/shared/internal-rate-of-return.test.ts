import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { internalRateOfReturn } from '../../../src/engine/shared/internal-rate-of-return.ts';

const Exact = DecimalJs.clone({ precision: 50 });

function presentValue(flows: readonly number[], monthly: DecimalJs): DecimalJs {
  const factor = monthly.plus(1);
  return flows.reduceRight((value, flow) => value.div(factor).plus(flow), new Exact(0));
}

/** The effective annual rate by bisection in decimal.js, between −50 % and +50 % a month. */
function bisected(flows: readonly number[]): number {
  let [low, high] = [new Exact('-0.5'), new Exact('0.5')];
  for (let step = 0; step < 80; step += 1) {
    const middle = low.plus(high).div(2);
    if (presentValue(flows, middle).isPositive()) low = middle;
    else high = middle;
  }
  return low.plus(1).pow(12).minus(1).toNumber();
}

function yearly(flows: readonly number[]): number {
  const found = internalRateOfReturn(flows);
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.yearly;
}

describe('an internal rate of return', () => {
  it('is the effective annual rate', () => {
    // 100 paid, 110 back a year later: 10 %
    expect(yearly([-100, ...Array.from({ length: 11 }, () => 0), 110])).toBeCloseTo(0.1, 11);
    // 100 paid, 101 back a month later: 1.01^12 − 1 = 0.126825030131…
    expect(yearly([-100, 101])).toBeCloseTo(0.126825030132, 11);
  });

  it('is zero where as much comes back as was paid, and negative where less does', () => {
    expect(yearly([-100, -100, 150, 50])).toBeCloseTo(0, 11);
    // 0.5^12 − 1
    expect(yearly([-100, 50])).toBeCloseTo(0.5 ** 12 - 1, 11);
  });

  it('is the same for who lends and for who borrows, idle months first or not', () => {
    expect(yearly([100, -101])).toBeCloseTo(yearly([-100, 101]), 11);
    expect(yearly([0, 0, -100, 0, 101])).toBeCloseTo(yearly([-100, 0, 101]), 11);
  });

  it.each([[[]], [[0, 0]], [[-1, -2]], [[1, 2]]])('of %j does not exist: nothing is exchanged', (flows) => {
    expect(internalRateOfReturn(flows)).toEqual({ kind: 'none' });
  });

  it('beyond +100 % or below −99 % a month is not looked for', () => {
    // 200 for 100 is +100 % a month, the last one found; 1 for 100 is −99 %
    expect(yearly([-100, 200])).toBeCloseTo(4_095, 6);
    expect(internalRateOfReturn([-100, 201])).toEqual({ kind: 'none' });
    expect(internalRateOfReturn([-1_000, 9])).toEqual({ kind: 'none' });
    expect(internalRateOfReturn([1_000, -9])).toEqual({ kind: 'none' });
    expect(internalRateOfReturn([100, -201])).toEqual({ kind: 'none' });
  });

  it('is not given where the flows change sign more than once: there may be several', () => {
    // −100 + 230 ÷ (1 + r) − 132 ÷ (1 + r)² = 0 at 10 % and at 20 %
    expect(internalRateOfReturn([-100, 230, -132])).toEqual({ kind: 'several' });
  });

  it('is found over a long life without overflowing', () => {
    const paid = Array.from({ length: 480 }, () => -100);
    const drawn = Array.from({ length: 480 }, () => 200);
    expect(yearly([...paid, ...drawn])).toBeCloseTo(bisected([...paid, ...drawn]), 10);
  });

  it.each([1, 11, 12, 13, 24, 25])('counts equal flows a year at a time: %i of them on each side', (months) => {
    const flows = [...Array.from({ length: months }, () => -100), 0, 0, ...Array.from({ length: months }, () => 103)];
    expect(yearly(flows)).toBeCloseTo(bisected(flows), 11);
  });

  it('makes the present value zero and agrees with decimal.js, for any payments followed by pensions', () => {
    const paid = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 });
    const drawn = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(paid, drawn, (payments, pensions) => {
        const flows = [...payments.map((amount) => -amount), ...pensions];
        // outside ±50 % a month the check itself does not look
        fc.pre(presentValue(flows, new Exact('-0.5')).gt(0) && presentValue(flows, new Exact('0.5')).lt(0));
        const found = yearly(flows);
        expect(Math.abs(found - bisected(flows))).toBeLessThan(1e-10 * (1 + found));
        const monthly = new Exact(1 + found).pow(new Exact(1).div(12)).minus(1);
        const size = presentValue(flows.map(Math.abs), monthly);
        expect(presentValue(flows, monthly).div(size).abs().toNumber()).toBeLessThan(1e-10);
      }),
      { numRuns: 60 },
    );
  });
});
