import { describe, expect, it } from 'vitest';
import { incomePath } from '../../../../src/engine/compare-mpf/mpf/income-path.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hkd } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

describe('the income of a month', () => {
  const income = incomePath(hkd(10_000.05), rate('0.02'), month('2026-11'));

  // 10,000.05 × 1.02 = 10,200.051; × 1.02² = 10,404.05202, from the income itself and not from the rounded one.
  it.each([
    ['2025-01', 10_000.05],
    ['2026-11', 10_000.05],
    ['2026-12', 10_000.05],
    ['2027-01', 10_200.05],
    ['2027-12', 10_200.05],
    ['2028-01', 10_404.05],
  ])('in %s is %d', (at, dollars) => {
    expect(income(month(at))).toBe(hkd(dollars));
  });

  it('stays without growth', () => {
    expect(incomePath(hkd(8_000), rate('0'), month('2026-11'))(month('2060-01'))).toBe(hkd(8_000));
  });
});
