import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenSpending } from '../../../src/engine/medical/covers/break-even-spending.ts';
import { money, times } from '../../../src/quantities/money.ts';
import { rate, rateOf } from '../../../src/quantities/rate.ts';
import { roundHalfUp } from '../../../src/quantities/rounding.ts';
import { project } from '../../helpers/medical-scenario.ts';

const fundFor = (bill: number, share: ReturnType<typeof rateOf>, limit: number) =>
  Math.min(times(money(bill), share, roundHalfUp), limit);

describe('the spending that pays a premium back', () => {
  it.each([
    // 100 ÷ 75 %: 133.33 × 75 % = 99.9975, 100.00
    [10_000, '0.75', 13_333],
    // 0.01 ÷ 50 %: 0.01 × 50 % = 0.005, half up 0.01
    [1, '0.5', 1],
    // 567.84 ÷ 75 % = 757.12
    [56_784, '0.75', 75_712],
    [56_784, '0.8', 70_980],
    [56_784, '1', 56_784],
  ])('of %i fen at %s is %i', (premium, share, spending) => {
    expect(breakEvenSpending(money(premium), rate(share), money(1_000_000))).toBe(spending);
  });

  it.each([
    [9_999, null],
    [10_000, 12_500],
    [10_001, 12_500],
  ])('of 100 yuan at 80 %% with a limit of %i fen is %s', (limit, spending) => {
    // 124.99 × 80 % = 99.992, 99.99
    expect(breakEvenSpending(money(10_000), rate('0.8'), money(limit))).toBe(spending);
  });

  it('of no premium is nothing', () => {
    expect(breakEvenSpending(money(0), rate('0.75'), money(0))).toBe(0);
  });

  it('is none where the fund pays nothing', () => {
    expect(breakEvenSpending(money(1), rate('0'), money(100))).toBeNull();
  });

  it('is none where a scenario sets the ratio to nothing, and that is said', () => {
    const result = project({ overrides: { 'shenzhen/medical/bound-centre-outpatient-ratios': { community: '0' } } });
    expect(result.facts['breakEvenSpending']).toBeNull();
    expect(result.caveats).toContainEqual({
      ...{ code: 'NEVER_PAYS_BACK', values: { premium: 56_784, limit: 0 }, withholds: ['breakEvenSpending'] },
    });
  });

  it('is not known where a part of it is not', () => {
    const [premium, share, limit] = [money<'CNY'>(1), rate('0.75'), money<'CNY'>(1)];
    expect(breakEvenSpending(undefined, share, limit)).toBeUndefined();
    expect(breakEvenSpending(premium, undefined, limit)).toBeUndefined();
    expect(breakEvenSpending(premium, share, undefined)).toBeUndefined();
  });

  it('is the least that does: a fen less never pays the premium back', () => {
    const premiums = fc.integer({ min: 1, max: 5_000_000 });
    const shares = fc.integer({ min: 1, max: 100 }).map((percent) => rateOf(percent, 100));
    fc.assert(
      fc.property(premiums, shares, fc.integer({ min: 0, max: 5_000_000 }), (premium, share, limit) => {
        const found = breakEvenSpending(money(premium), share, money(limit));
        if (premium > limit) {
          expect(found).toBeNull();
          return;
        }
        expect(fundFor(found ?? 0, share, limit)).toBeGreaterThanOrEqual(premium);
        expect(fundFor((found ?? 0) - 1, share, limit)).toBeLessThan(premium);
      }),
    );
  });
});
