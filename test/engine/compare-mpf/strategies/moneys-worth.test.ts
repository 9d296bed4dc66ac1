import { describe, expect, it } from 'vitest';
import { compareBase } from '../../../../src/engine/compare-mpf/compare-base.ts';
import { compareLife } from '../../../../src/engine/compare-mpf/compare-life.ts';
import type { CompareScenario, Drawdown } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { lifeAhead } from '../../../../src/engine/compare-mpf/life-ahead.ts';
import { moneysWorth } from '../../../../src/engine/compare-mpf/strategies/measure.ts';
import { type StrategyLife, strategyLife } from '../../../../src/engine/compare-mpf/strategies/strategy-life.ts';
import type { LifeAhead } from '../../../../src/engine/shared/survival.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf, months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { tableScenario } from '../table-scenario.ts';

/** A balance and nothing else: no income, and no allowances that the means test could take. */
function worthOfBalance(changes: Partial<CompareScenario>): number {
  const balance = { monthlyIncome: money<'HKD'>(0), mpfBalance: money<'HKD'>(100_000_000) };
  const base = compareBase(tableScenario({ ...balance, government: 'left-out', ...changes }));
  if ('lacking' in base) throw new Error('a rule is missing');
  const mpf = strategyLife('mpf', compareLife(base)) as StrategyLife;
  return moneysWorth(mpf, lifeAhead(base) as LifeAhead, base.timeline.start, base.returns.netIn) as number;
}

const drawdowns: readonly Drawdown[] = [
  { kind: 'to-age', age: months(1020) },
  { kind: 'over', months: months(120) },
  { kind: 'share', yearly: rate('0.04') },
];

describe('the money’s worth of a balance drawn by oneself', () => {
  it.each(['0', '0.04', '-0.02', '0.12'])('is 1 at a net return of %s', (net) => {
    for (const drawdown of drawdowns) {
      expect(worthOfBalance({ drawdown, mpfReturn: rate(net) })).toBeCloseTo(1, 6);
      expect(worthOfBalance({ drawdown, mpfReturn: rate(net), birth: monthOf(1950, 3) })).toBeCloseTo(1, 6);
    }
  });

  it('is 1 in the default strategy, whose return changes with age', () => {
    const funds = { mpfFunds: 'default-strategy', age65PlusReturn: rate('0.025') } as const;
    expect(worthOfBalance({ ...funds, drawdown: { kind: 'to-age', age: months(1020) } })).toBeCloseTo(1, 6);
  });
});
