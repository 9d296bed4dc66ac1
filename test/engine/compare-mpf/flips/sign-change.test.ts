import { describe, expect, it } from 'vitest';
import { signChangeBetween } from '../../../../src/engine/compare-mpf/flips/sign-change.ts';

describe('the first turn of a sign', () => {
  it('is found to the unit inside a step', () => {
    expect(signChangeBetween(0, 100, 10, (place) => place - 37)).toBe(37);
  });

  it('is the first of several where each step is looked at', () => {
    expect(signChangeBetween(0, 30, 1, (place) => (place - 3) * (place - 5) * (place - 20))).toBe(3);
  });

  it('is none where the sign stays or nothing is known', () => {
    expect(signChangeBetween(0, 100, 10, () => 1)).toBeUndefined();
    expect(signChangeBetween(0, 100, 10, () => undefined)).toBeUndefined();
  });
});
