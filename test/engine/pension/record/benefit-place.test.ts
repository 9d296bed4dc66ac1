import { describe, expect, it } from 'vitest';
import { benefitPlace } from '../../../../src/engine/pension/record/benefit-place.ts';
import type { RecordedPlace } from '../../../../src/engine/pension/record/pension-record.ts';
import { plusMonths } from '../../../../src/quantities/months.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** So many months in each place, one after the other from 2000-01. */
function staying(...stays: readonly (readonly [RecordedPlace, number])[]) {
  let from = month('2000-01');
  const spans = stays.map(([place, months]) => {
    const to = plusMonths(from, months);
    const span = { place, from, to };
    from = to;
    return span;
  });
  return benefitPlace(spans, 120);
}

describe('the place that pays', () => {
  it('is the only one', () => {
    expect(staying(['zhuhai', 60])).toEqual({ place: 'zhuhai', reason: 'only', months: 60, longestCity: 'zhuhai' });
  });

  it.each([
    [118, 'elsewhere', 'longest'],
    [119, 'shenzhen', 'last-of-longest'],
    [120, 'shenzhen', 'ten-years'],
    [121, 'shenzhen', 'ten-years'],
  ] as const)('with 119 months elsewhere, %i months in Guangdong leave it to %s: %s', (months, place, reason) => {
    expect(staying(['elsewhere', 119], ['shenzhen', months])).toMatchObject({ place, reason });
  });

  it('is the last of two with ten years each', () => {
    expect(staying(['elsewhere', 150], ['foshan', 130])).toMatchObject({
      place: 'foshan',
      reason: 'ten-years',
      months: 130,
    });
    expect(staying(['foshan', 150], ['elsewhere', 130])).toMatchObject({ place: 'elsewhere', reason: 'ten-years' });
  });

  it('is the longest without ten years anywhere, in either order', () => {
    expect(staying(['elsewhere', 60], ['huizhou', 61])).toMatchObject({
      place: 'huizhou',
      reason: 'longest',
      months: 61,
    });
    expect(staying(['elsewhere', 61], ['huizhou', 60])).toMatchObject({
      place: 'elsewhere',
      reason: 'longest',
      months: 61,
    });
  });

  it('is the last of those equally long', () => {
    expect(staying(['elsewhere', 60], ['huizhou', 60])).toMatchObject({ place: 'huizhou', reason: 'last-of-longest' });
    expect(staying(['huizhou', 60], ['elsewhere', 60])).toMatchObject({
      place: 'elsewhere',
      reason: 'last-of-longest',
    });
  });

  it('adds the cities of Guangdong up and pays in the last of them', () => {
    const found = staying(['guangzhou', 90], ['elsewhere', 100], ['shenzhen', 40]);
    expect(found).toEqual({ place: 'shenzhen', reason: 'ten-years', months: 130, longestCity: 'guangzhou' });
  });

  it('names as the longest city the last of those equally long, and adds up stays', () => {
    expect(staying(['guangzhou', 50], ['shenzhen', 50])).toMatchObject({ place: 'shenzhen', longestCity: 'shenzhen' });
    const back = staying(['guangzhou', 30], ['shenzhen', 40], ['guangzhou', 20], ['zhuhai', 5]);
    expect(back).toEqual({ place: 'zhuhai', reason: 'only', months: 95, longestCity: 'guangzhou' });
  });
});
