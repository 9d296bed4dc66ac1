import { describe, expect, it } from 'vitest';
import { glidePath, strategyShares } from '../../../../src/engine/compare-mpf/funds/default-strategy.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rateText } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** Two thirds at 50, a third at 51, nothing from 52. */
const steps = [
  { age: 50, coreAccumulation: '0.667' },
  { age: 51, coreAccumulation: '0.333' },
  { age: 52, coreAccumulation: '0' },
];

describe('the shares of the default strategy', () => {
  it.each([
    [0, '1.000', '0.000'],
    [599, '1.000', '0.000'],
    [600, '0.667', '0.333'],
    [611, '0.667', '0.333'],
    [612, '0.333', '0.667'],
    [624, '0.000', '1.000'],
    [900, '0.000', '1.000'],
  ])('at %i months', (age, core, rest) => {
    const { coreAccumulation, age65Plus } = strategyShares(months(age), steps);
    expect([rateText(coreAccumulation, 3), rateText(age65Plus, 3)]).toEqual([core, rest]);
  });
});

describe('the path of the default strategy', () => {
  const path = (birth: string) =>
    glidePath(month(birth), month('2026-11'), steps).map(({ year, age, coreAccumulation }) => [
      ...[year, age, rateText(coreAccumulation, 3)],
    ]);

  it('is told now and at each birthday ahead', () => {
    expect(path('1976-12')).toEqual([
      [2026, 599, '1.000'],
      [2026, 600, '0.667'],
      [2027, 612, '0.333'],
      [2028, 624, '0.000'],
    ]);
  });

  it('does not repeat a step reached this month', () => {
    expect(path('1976-11').slice(0, 2)).toEqual([
      [2026, 600, '0.667'],
      [2027, 612, '0.333'],
    ]);
  });

  it('past the last step is now alone', () => {
    expect(path('1950-01')).toEqual([[2026, 922, '0.000']]);
  });
});
