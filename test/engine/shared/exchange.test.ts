import { describe, expect, it } from 'vitest';
import { exchangeRate } from '../../../src/engine/shared/exchange.ts';
import type { IsoDate } from '../../../src/quantities/calendar.ts';
import { type Rate, rate, rateOf } from '../../../src/quantities/rate.ts';
import { hkdPerCny } from '../../../src/rules/market/hkd-per-cny.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { toyBook } from '../../helpers/toy-law.ts';

const share = rateOf(9, 10);
const published = (text: string): Rate => {
  const index = month(text) - month(hkdPerCny.first);
  return rate(hkdPerCny.values[index] ?? 'none');
};
const newest = rate(hkdPerCny.values.at(-1) ?? 'none');
const asOf: IsoDate = '2025-06-30';

describe('Hong Kong dollars for a yuan', () => {
  it('are the published average of a month up to the valuation month', () => {
    expect(exchangeRate(month('2024-01'), { asOf, share }, toyBook())).toEqual(published('2024-01'));
    expect(exchangeRate(month('2025-06'), { asOf, share }, toyBook())).toEqual(published('2025-06'));
  });

  it('are a share of the valuation month’s after it', () => {
    const { numerator, denominator } = published('2025-06');
    const expected = rateOf(numerator * 9, denominator * 10);
    expect(exchangeRate(month('2025-07'), { asOf, share }, toyBook())).toEqual(expected);
    expect(exchangeRate(month('2060-01'), { asOf, share }, toyBook())).toEqual(expected);
  });

  it('are the newest month’s where the valuation month’s is not published, and say so', () => {
    const book = toyBook();
    expect(exchangeRate(month('2090-01'), { asOf: '2090-01-31', share }, book)).toEqual(newest);
    expect(book.uses()).toMatchObject([{ rule: 'market/hkd-per-cny', standing: 'provisional' }]);
  });

  it('are not seen before the month they are the average of is over', () => {
    const known = (asKnownOn: IsoDate) => exchangeRate(month('2025-06'), { asOf, asKnownOn, share }, toyBook());
    expect(known('2025-03-31')).toEqual(published('2025-02'));
    expect(known('2025-04-01')).toEqual(published('2025-03'));
    expect(known('2026-01-01')).toEqual(published('2025-06'));
  });

  it('do not exist before the series begins', () => {
    expect(exchangeRate(month('2004-12'), { asOf, share }, toyBook())).toBeUndefined();
    expect(exchangeRate(month('2005-01'), { asOf, share }, toyBook())).toEqual(published('2005-01'));
  });

  it('are what the scenario says in every month, and then rest on no publication', () => {
    const book = toyBook();
    expect(exchangeRate(month('1990-01'), { asOf, share, fixed: rate('2') }, book)).toEqual(rate('2'));
    expect(exchangeRate(month('2090-01'), { asOf, share, fixed: rate('2') }, book)).toEqual(rate('2'));
    expect(book.uses()).toEqual([]);
  });
});
