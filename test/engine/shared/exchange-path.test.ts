import { describe, expect, it } from 'vitest';
import { exchangePath } from '../../../src/engine/shared/exchange-path.ts';
import { type Rate, rate, rateOf, rateText } from '../../../src/quantities/rate.ts';
import { hkdPerCny } from '../../../src/rules/market/hkd-per-cny.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { toyBook } from '../../helpers/toy-law.ts';

const asOf = '2025-06-30';
const published = (text: string): Rate => rate(hkdPerCny.values[month(text) - month(hkdPerCny.first)] ?? 'none');
const text = (value: Rate | undefined) => value && rateText(value, 8);

describe('the path of Hong Kong dollars for a yuan', () => {
  it('stays at the valuation month’s where nothing is assumed', () => {
    const path = exchangePath({ asOf }, toyBook());
    expect(path(month('2024-01'))).toEqual(published('2024-01'));
    expect([path(month('2025-07')), path(month('2060-01'))]).toEqual([published('2025-06'), published('2025-06')]);
  });

  it('is a share of it at once, after the valuation month', () => {
    const path = exchangePath({ asOf, fx: undefined, fxShare: rateOf(11, 10) }, toyBook());
    const { numerator, denominator } = published('2025-06');
    expect(path(month('2025-06'))).toEqual(published('2025-06'));
    expect(path(month('2025-07'))).toEqual(rateOf(numerator * 11, denominator * 10));
  });

  // 1.1 × 1.03^(1/12) = 1.10271290; × 1.03 = 1.133; × 1.03² = 1.16699.
  it.each([
    ['2020-01', '1.10000000'],
    ['2025-06', '1.10000000'],
    ['2025-07', '1.10271290'],
    ['2026-06', '1.13300000'],
    ['2027-06', '1.16699000'],
  ])('rising by 0.03 a year from a rate that is said, in %s is %s', (at, expected) => {
    const path = exchangePath({ asOf, fx: rate('1.1'), fxChange: rate('0.03') }, toyBook());
    expect(text(path(month(at)))).toBe(expected);
  });

  it('may fall: 1.1 × 0.95 = 1.045 a year on', () => {
    const path = exchangePath({ asOf, fx: rate('1.1'), fxChange: rate('-0.05') }, toyBook());
    expect(text(path(month('2026-06')))).toBe('1.04500000');
  });

  it('does not move by a change of nothing', () => {
    const path = exchangePath({ asOf, fx: rate('1.1567'), fxChange: rate('0') }, toyBook());
    expect(text(path(month('2060-06')))).toBe('1.15670000');
  });

  it('is missing before the series begins', () => {
    const book = toyBook();
    const path = exchangePath({ asOf: '2004-12-31', fxChange: rate('0.03') }, book);
    expect([path(month('2005-01')), path(month('2004-12'))]).toEqual([undefined, undefined]);
    expect(book.missing()).toEqual([{ rule: 'market/hkd-per-cny', month: '2005-01' }]);
  });

  it('rests only on averages that were out on the day known', () => {
    const path = exchangePath({ asOf, asKnownOn: '2025-04-01' }, toyBook());
    expect(path(month('2060-01'))).toEqual(published('2025-03'));
  });
});
