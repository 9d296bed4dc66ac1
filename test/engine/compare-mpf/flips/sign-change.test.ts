import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signChangeBetween } from '../../../../src/engine/compare-mpf/flips/sign-change.ts';

describe('the first change of sign', () => {
  it('is the first number with another sign than the ones below', () => {
    expect(signChangeBetween(0, 100, 10, (place) => place - 42.5)).toBe(43);
    expect(signChangeBetween(0, 100, 10, (place) => 42.5 - place)).toBe(43);
    expect(signChangeBetween(-500, 1_500, 100, (place) => place + 499)).toBe(-499);
  });

  it('takes nought as above', () => {
    expect(signChangeBetween(0, 100, 10, (place) => place - 42)).toBe(42);
    expect(signChangeBetween(0, 100, 10, (place) => 42 - place)).toBe(43);
  });

  it('may be the last number looked at, and does not lie past it', () => {
    expect(signChangeBetween(0, 25, 10, (place) => place - 25)).toBe(25);
    expect(signChangeBetween(0, 25, 10, (place) => place - 26)).toBeUndefined();
  });

  it('does not exist where the sign stays', () => {
    expect(signChangeBetween(0, 100, 10, () => 1)).toBeUndefined();
    expect(signChangeBetween(5, 5, 10, () => -1)).toBeUndefined();
  });

  it('is the first of several that lie further apart than a step', () => {
    expect(signChangeBetween(0, 100, 10, (place) => (place < 25 || place > 75 ? -1 : 1))).toBe(25);
  });

  it('is not known where the first value is not', () => {
    expect(signChangeBetween(0, 100, 10, () => undefined)).toBeUndefined();
  });

  it('is found wherever it lies, whatever the step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        (turn, step, rises) => {
          const at = (place: number) => (rises ? 1 : -1) * (place - turn + 0.5);
          expect(signChangeBetween(0, 300, step, at)).toBe(turn);
        },
      ),
    );
  });
});
