import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFactor, type PensionBasis, settlePension } from '../../../src/engine/pension/settle-pension.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { indexOf } from '../../../src/quantities/wage-index.ts';

const threshold = rate('0.6');

function settle(changes: Partial<PensionBasis> = {}) {
  return settlePension({
    benefitBase: 3_000,
    averageWageIndex: indexOf(10_000),
    contributionMonths: 120,
    accountBalance: yuan(20_000),
    payoutTenths: 1_000,
    accrual: rate('0.01'),
    indexFactorThreshold: threshold,
    seniorityAllowance: 4,
    fixedSupplement: 100,
    ...changes,
  });
}

describe('the coefficient a', () => {
  it.each([
    [5_999, 9_998], // 0.5999 ÷ 0.6 = 0.99983…
    [6_000, 10_000],
    [6_001, 10_000], // never above 1
    [4_783, 7_972], // 0.4783 ÷ 0.6 = 0.797166…
    [3_001, 5_002], // 0.3001 ÷ 0.6 = 0.500166…
  ])('of an index of %i ten-thousandths is %i', (index, expected) => {
    expect(indexFactor(indexOf(index), threshold)).toBe(expected);
  });
});

describe('a monthly pension', () => {
  it('is base pension + account pension + 4 yuan a whole year + 100 yuan', () => {
    // (3,000 + 3,000 × 1.0) ÷ 2 × 10 × 1 % = 300; 20,000 ÷ 100.0 = 200; 4 × 10 = 40
    expect(settle()).toEqual({
      indexFactor: 10_000,
      basePension: yuan(300),
      individualAccountPension: yuan(200),
      seniorityAllowance: yuan(40),
      fixedSupplement: yuan(100),
      monthly: yuan(640),
    });
  });

  it('is cut by the coefficient a, which Shenzhen does not have', () => {
    // F = 0.3, a = 0.5: (3,000 × 0.5 + 3,000 × 0.3) ÷ 2 × 10 % = 120; without a: (3,000 + 900) ÷ 2 × 10 % = 195
    const half = { averageWageIndex: indexOf(3_000) };
    expect(settle(half)).toMatchObject({ indexFactor: 5_000, basePension: yuan(120) });
    const shenzhen = settle({ ...half, indexFactorThreshold: undefined });
    expect(shenzhen.indexFactor).toBeUndefined();
    expect(shenzhen.basePension).toBe(yuan(195));
  });

  it('counts every month for the base, and only whole years for the allowance', () => {
    // 3,000 × months ÷ 12 × 1 %: 131 → 327.50, 132 → 330.00, 133 → 332.50
    const parts = (contributionMonths: number) => {
      const { basePension, seniorityAllowance } = settle({ contributionMonths });
      return [basePension / 100, seniorityAllowance / 100];
    };
    expect(parts(131)).toEqual([327.5, 40]);
    expect(parts(132)).toEqual([330, 44]);
    expect(parts(133)).toEqual([332.5, 44]);
  });

  it('rounds each part to the fen, half up, before it adds', () => {
    // 20,000.05 ÷ 100.0 = 200.0005; 1.005 × 100 = 100.50 ÷ 100 = 1.005, the half
    expect(settle({ accountBalance: money(2_000_005) }).individualAccountPension).toBe(20_000);
    expect(settle({ accountBalance: money(10_050) }).individualAccountPension).toBe(101);
    expect(settle({ accountBalance: money(10_049) }).individualAccountPension).toBe(100);
    // (1 + 1) ÷ 2 × 6 ÷ 12 × 1 % = 0.005
    expect(settle({ benefitBase: 1, contributionMonths: 6 }).basePension).toBe(1);
  });

  it('is the sum of its parts, to the fen, whatever it is settled from', () => {
    const basis = fc.record({
      benefitBase: fc.integer({ min: 0, max: 100_000 }),
      averageWageIndex: fc.integer({ min: 0, max: 30_000 }).map(indexOf),
      contributionMonths: fc.integer({ min: 0, max: 720 }),
      accountBalance: fc.integer({ min: 0, max: 1_000_000_000 }).map((fen) => money<'CNY'>(fen)),
      payoutTenths: fc.integer({ min: 560, max: 2_330 }),
    });
    fc.assert(
      fc.property(basis, (drawn) => {
        const { basePension, individualAccountPension, seniorityAllowance, fixedSupplement, monthly } = settle(drawn);
        expect(monthly).toBe(basePension + individualAccountPension + seniorityAllowance + fixedSupplement);
      }),
    );
  });
});
