import { describe, expect, it } from 'vitest';
import { compareBase } from '../../../../src/engine/compare-mpf/compare-base.ts';
import { compareLife } from '../../../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { flipsOf } from '../../../../src/engine/compare-mpf/flips/flips.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf, months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { tableScenario } from '../table-scenario.ts';

function flipsBy(changes: Partial<CompareScenario>) {
  const base = compareBase(tableScenario({ asOf: '2026-11-23', ...changes }));
  if ('lacking' in base) throw new Error('a rule is missing');
  return flipsOf(compareLife(base));
}

describe('where the choice turns', () => {
  it('is the first age at death of several, though the next lies in the same year', () => {
    const found = flipsBy({
      birth: monthOf(1970, 8),
      monthlyIncome: money(0),
      drawdown: { kind: 'share', yearly: rate('0.065') },
      mpfFunds: 'mixed',
      withdraw: 'permanent-departure',
      withdrawAt: months(648),
      inflationHk: rate('0.0175'),
      fx: rate('1.05'),
      living: 'guangdong',
      city: 'zhaoqing',
      monthly: money(95_500),
      basePolicy: 'follow',
    });
    expect(found.age).toBe(61 * 12 + 4);
  });

  it('is the first return of several, though the next lies in the same percent', () => {
    const found = flipsBy({
      birth: monthOf(1976, 7),
      sex: 'woman',
      monthlyIncome: money(0),
      withdraw: 'early-retirement',
      mpfReturn: rate('0.0325'),
      mpfFee: rate('0.014'),
      taxRate: rate('0.02'),
      inflationHk: rate('0.03'),
      inflationCn: rate('0.0125'),
      fxPath: rate('0.005'),
    });
    expect(found.mpfReturn).toBe(1013);
  });
});
