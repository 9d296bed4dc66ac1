import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { lifeAhead } from '../../../src/engine/compare-mpf/life-ahead.ts';
import type { Month } from '../../../src/quantities/months.ts';
import { baseOf } from '../../helpers/compared.ts';
import { month, percent } from '../../helpers/pension-scenario.ts';

function aheadOf(changes: Partial<CompareScenario> = {}) {
  const base = baseOf(changes);
  const ahead = lifeAhead(base);
  return { ahead, rules: base.book.uses().map(({ rule }) => rule) };
}

describe('the life ahead', () => {
  it('is that of who is alive in the valuation month, by the life table of Hong Kong unless another is said', () => {
    const { ahead, rules } = aheadOf();
    expect([ahead?.chance(month('2026-11')), ahead?.chance((month('2026-11') + 12 * 110) as Month)]).toEqual([1, 0]);
    expect(ahead?.chance(month('2060-01'))).toBeLessThan(1);
    expect(rules).toContain('demography/hong-kong-life-table');
    expect(aheadOf({ lifeTable: 'china' }).rules).toContain('demography/china-life-table');
  });

  it('is longer for who dies less', () => {
    const chance = (mortality: string) => aheadOf({ mortality: percent(mortality) }).ahead?.chance(month('2070-01'));
    expect(chance('80%')).toBeGreaterThan(Number(chance('100%')));
  });

  it('is not known by a table that was not out on the day known, three points about it', () => {
    const known = (asKnownOn: CompareScenario['asKnownOn']) =>
      aheadOf({ mpfReturn: percent('4%'), government: 'left-out', ...(asKnownOn && { asKnownOn }) });
    expect(
      [known('2024-07-10'), known('2024-07-11'), known('2024-07-12')].map(({ ahead }) => ahead !== undefined),
    ).toEqual([false, true, true]);
    expect(known('2024-07-10').rules).not.toContain('demography/hong-kong-life-table');
  });

  it('is not known of an age that nobody reaches by the table', () => {
    const { ahead, rules } = aheadOf({ birth: month('1926-12'), mortality: percent('1000%') });
    expect(ahead).toBeUndefined();
    expect(rules).not.toContain('demography/hong-kong-life-table');
  });
});
