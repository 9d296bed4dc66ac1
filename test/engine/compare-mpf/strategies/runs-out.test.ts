import { expect, it } from 'vitest';
import { lifeAhead } from '../../../../src/engine/compare-mpf/life-ahead.ts';
import { compare, lifeOf, rowOf } from '../../../helpers/compared.ts';
import { month } from '../../../helpers/pension-scenario.ts';

it('the chance to outlive MPF drawn to 85 is that of being alive on the 85th birthday, to ten places', () => {
  // Born in January 1980 and drawn over twenty years from January 2045: the last payment is that of December 2064.
  const chance = lifeAhead(lifeOf({}).base)?.chance(month('2065-01')) ?? Number.NaN;
  const mpf = rowOf(compare(), 'strategies', 'mpf');
  expect(mpf['runsOut']).toBe(chance.toFixed(10));
  expect(chance).toBeGreaterThan(0.5);
  expect(mpf['moneysWorth']).toMatch(/^\d+\.\d{10}$/);
});
