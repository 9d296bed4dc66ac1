import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDown, type Payout } from '../../../../src/engine/compare-mpf/mpf/draw-down.ts';
import { interestAt } from '../../../../src/engine/compare-mpf/mpf/interest.ts';
import { levelPayments } from '../../../../src/engine/compare-mpf/mpf/level-payment.ts';
import { plusMonths } from '../../../../src/quantities/months.ts';
import { type Rate, rate, rateOf } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const from = month('2045-01');
const at = (yearly: Rate) => interestAt(() => yearly);
const level = (months: number, yearly: Rate): Payout => ({ kind: 'level', months, level: levelPayments(() => yearly) });
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

describe('level payments', () => {
  // r = 1 %: 1,000.00 × 0.01 × 1.01² ÷ (1.01² − 1) = 507.5124; 1,010.00 − 507.51 = 502.49, + 5.02 = 507.51.
  it('are the equal instalment, interest first, and end at nothing', () => {
    const drawn = drawDown(100_000, from, plusMonths(from, 4), level(2, rate('0.12')), at(rate('0.12')));
    expect(drawn).toEqual({ payments: [50_751, 50_751, 0, 0], balances: [50_249, 0, 0, 0] });
  });

  it('divide the balance where nothing is earned; the last one is what is left', () => {
    // 100.00 ÷ 3 = 33.33, and 33.34 is left.
    const drawn = drawDown(10_000, from, plusMonths(from, 3), level(3, rate('0')), () => 0);
    expect(drawn).toEqual({ payments: [3_333, 3_333, 3_334], balances: [6_667, 3_334, 0] });
  });

  it('are smaller than the balance divided where it loses', () => {
    // r = −1 %: 1,000.00 × −0.01 × 0.99² ÷ (0.99² − 1) = 492.5126; 990.00 − 492.51 = 497.49, − 4.97 = 492.52.
    const drawn = drawDown(100_000, from, plusMonths(from, 2), level(2, rate('-0.12')), at(rate('-0.12')));
    expect(drawn).toEqual({ payments: [49_251, 49_252], balances: [49_749, 0] });
  });

  it('stop early where returns were worse than expected', () => {
    // 1,000.00 over ten months is 100.00 each; half is lost a month: 500 − 100, 200 − 100, 50.
    const drawn = drawDown(100_000, from, plusMonths(from, 5), level(10, rate('0')), (left) => -left / 2);
    expect(drawn.payments).toEqual([10_000, 10_000, 5_000, 0, 0]);
    expect(drawn.balances).toEqual([40_000, 10_000, 0, 0, 0]);
  });

  it('pay more at the end where returns were better', () => {
    const drawn = drawDown(100_000, from, plusMonths(from, 2), level(2, rate('0')), () => 1_000);
    expect(drawn).toEqual({ payments: [50_000, 52_000], balances: [51_000, 0] });
  });

  it('pay out the balance and all it earned to the cent', () => {
    const cases = [fc.integer({ min: 0, max: 1e10 }), fc.integer({ min: 1, max: 400 })] as const;
    fc.assert(
      fc.property(...cases, fc.integer({ min: -500, max: 1_500 }), (balance, months, basisPoints) => {
        const yearly = rateOf(basisPoints, 10_000);
        let earned = 0;
        const { payments, balances } = drawDown(
          balance,
          from,
          plusMonths(from, months + 12),
          level(months, yearly),
          (left, one) => {
            const interest = at(yearly)(left, one);
            earned += interest;
            return interest;
          },
        );
        expect(balances[months - 1]).toBe(0);
        expect(payments.slice(months)).toEqual(new Array(12).fill(0));
        expect(total(payments)).toBe(balance + earned);
        expect(Math.min(...balances, ...payments)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a share of what is left', () => {
  const share = (yearly: string): Payout => ({ kind: 'share', yearly: rate(yearly) });

  // A twelfth of 12 % of 1,000.00 is 10.00, then of 990.00 it is 9.90.
  it('is paid each month and never uses the balance up', () => {
    const { payments, balances } = drawDown(100_000, from, plusMonths(from, 600), share('0.12'), () => 0);
    expect(payments.slice(0, 2)).toEqual([1_000, 990]);
    expect(balances[1]).toBe(98_010);
    expect(balances.at(-1)).toBeGreaterThan(0);
  });

  it('is taken after interest', () => {
    // (1,000.00 + 10.00) × 1 % = 10.10
    expect(drawDown(100_000, from, plusMonths(from, 1), share('0.12'), at(rate('0.12')))).toEqual({
      payments: [1_010],
      balances: [99_990],
    });
  });

  it('is never more than there is', () => {
    // 1,300 % a year are more than all of it in a month.
    expect(drawDown(100_000, from, plusMonths(from, 2), share('13'), () => 0).payments).toEqual([100_000, 0]);
  });
});
