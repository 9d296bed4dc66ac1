import { describe, expect, it } from 'vitest';
import { compareBase } from '../../../src/engine/compare-mpf/compare-base.ts';
import { compareLife } from '../../../src/engine/compare-mpf/compare-life.ts';
import { money } from '../../../src/quantities/money.ts';
import { monthOf } from '../../../src/quantities/months.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { tableScenario } from './table-scenario.ts';

describe('tax saved by the same money in MPF', () => {
  it('is none where voluntary contributions fill the limit of the year, also in the year the mainland’s end', () => {
    // 5,000 a month fills 60,000 of a year; the mainland's contributions end in the middle of one.
    const scenario = tableScenario({
      birth: monthOf(1990, 3),
      voluntary: money(500_000),
      taxRate: rate('0.15'),
      years: 20,
    });
    const base = compareBase(scenario);
    if ('lacking' in base) throw new Error('a rule is missing');
    const { mainland, voluntary } = compareLife(base);
    const saved = voluntary?.pot?.stream.received.slice(0, (mainland?.paidUntil as number) - base.timeline.start) ?? [];
    // Of the first year of assessment only four months are to come: 20,000 of the limit are paid, the rest is room.
    expect(saved.findIndex((amount) => amount > 0)).toBe(3);
    expect(saved.slice(4).every((amount) => amount === 0)).toBe(true);
  });
});
