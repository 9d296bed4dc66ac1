import { describe, expect, it } from 'vitest';
import { grow } from '../../../src/engine/shared/rule-value.ts';
import { rate } from '../../../src/quantities/rate.ts';

describe('a value carried on', () => {
  it('is one amount or several, each grown and rounded once', () => {
    // 105 × 1.1² = 127.05; 10 × 1.1² = 12.1
    expect(grow(105, rate('0.1'), 2)).toBe(127);
    expect(grow({ floor: 105, ceiling: 10 }, rate('0.1'), 2)).toEqual({ floor: 127, ceiling: 12 });
  });
});
