import { describe, expect, it } from 'vitest';
import { residentAccount } from '../../../../src/engine/pension/resident/resident-account.ts';
import { yuan } from '../../../../src/quantities/money.ts';
import { percent } from '../../../helpers/pension-scenario.ts';

describe('the account of the residents’ pension', () => {
  it('is what was paid where nothing is earned', () => {
    expect(residentAccount(yuan(100), 15, 7, percent('0%'))).toBe(1_500_00);
  });

  it('earns a year’s interest on each payment at the end of its year', () => {
    // 100 × 1.1 = 110; (110 + 100) × 1.1 = 231.
    expect(residentAccount(yuan(100), 2, 0, percent('10%'))).toBe(231_00);
  });

  it('earns its share of a year in the months left', () => {
    // 231 × 10 % × 6/12 = 11.55.
    expect(residentAccount(yuan(100), 2, 6, percent('10%'))).toBe(242_55);
  });
});
