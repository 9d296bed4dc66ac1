import { describe, expect, it } from 'vitest';
import { limitedBase } from '../../../src/engine/shared/limited-base.ts';
import { yuan } from '../../../src/quantities/money.ts';

const band = { floor: 3_000, ceiling: 5_000 };

describe('the base of a scheme', () => {
  it.each([
    [2_999, 3_000, ['RAISED_TO_FLOOR']],
    [3_000, 3_000, []],
    [3_001, 3_001, []],
    [4_999, 4_999, []],
    [5_000, 5_000, []],
    [5_001, 5_000, ['CUT_TO_CEILING']],
  ])('for a wage of %i is %i', (wage, base, notes) => {
    expect(limitedBase(yuan(wage), band, 'limits')).toEqual({ base: yuan(base), notes, unlimited: [] });
  });

  it.each([
    [{}, 'LIMITS_UNKNOWN'],
    [{ ceiling: 5_000 }, 'FLOOR_UNKNOWN'],
    [{ floor: 3_000 }, 'CEILING_UNKNOWN'],
  ])('with the limits %o is the wage, and what is not known is said', (known, note) => {
    expect(limitedBase(yuan(4_000), known, 'limits')).toEqual({
      base: yuan(4_000),
      notes: [note],
      unlimited: ['limits'],
    });
  });

  it('moved by one limit does not ask for the other', () => {
    expect(limitedBase(yuan(6_000), { ceiling: 5_000 }, 'limits').notes).toEqual(['CUT_TO_CEILING']);
    expect(limitedBase(yuan(1_000), { floor: 3_000 }, 'limits').notes).toEqual(['RAISED_TO_FLOOR']);
  });

  it('is not known without a wage', () => {
    expect(limitedBase(undefined, band, 'limits')).toEqual({ base: undefined, notes: [], unlimited: [] });
  });
});
