import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllowanceTerms } from '../../../../src/engine/compare-mpf/allowances/allowance-terms.ts';
import { allowanceAmount, allowanceOf } from '../../../../src/engine/compare-mpf/allowances/means-test.ts';

/** 4,345 up to 10,900 a month and 415,000; else 1,675. */
const terms: AllowanceTerms = {
  living: 434_500,
  oldAge: 167_500,
  incomeLimit: 1_090_000,
  assetLimit: 41_500_000,
  isOfLivingAge: true,
  isOfOldAge: false,
};
const of70 = { ...terms, isOfOldAge: true };

describe('the means test', () => {
  it.each([
    [0, 0, 'living', 434_500, false, false],
    [1_089_999, 41_499_999, 'living', 434_500, false, false],
    [1_090_000, 41_500_000, 'living', 434_500, false, false],
    [1_090_001, 41_500_000, 'none', 0, true, false],
    [1_090_000, 41_500_001, 'none', 0, false, true],
    [1_090_001, 41_500_001, 'none', 0, true, true],
  ])('at 65 of %i a month and %i: %s', (income, assets, kind, amount, overIncome, overAssets) => {
    expect(allowanceOf({ income, assets }, terms)).toEqual({ kind, amount, overIncome, overAssets });
  });

  it.each([
    [1_090_000, 41_500_000, 'living', 434_500],
    [1_090_001, 0, 'old-age', 167_500],
    [0, 41_500_001, 'old-age', 167_500],
  ])('at 70 of %i a month and %i: %s', (income, assets, kind, amount) => {
    expect(allowanceOf({ income, assets }, of70)).toMatchObject({ kind, amount });
  });

  it('gives who is old enough for the other allowance only that one', () => {
    const onlyOldAge = { ...of70, isOfLivingAge: false };
    expect(allowanceOf({ income: 0, assets: 0 }, onlyOldAge)).toMatchObject({ kind: 'old-age', amount: 167_500 });
    const neither = { ...terms, isOfLivingAge: false };
    expect(allowanceOf({ income: 0, assets: 0 }, neither)).toMatchObject({ kind: 'none', amount: 0 });
  });

  it('pays one of both and never more for more means', () => {
    const means = [fc.nat(2_000_000), fc.nat(80_000_000), fc.nat(2_000_000), fc.nat(80_000_000)] as const;
    fc.assert(
      fc.property(...means, fc.boolean(), (income, assets, moreIncome, moreAssets, isOfOldAge) => {
        const own = { ...terms, isOfOldAge };
        const amount = allowanceAmount(income, assets, own);
        expect([434_500, isOfOldAge ? 167_500 : 0]).toContain(amount);
        expect(allowanceAmount(income + moreIncome, assets + moreAssets, own)).toBeLessThanOrEqual(amount);
        expect(allowanceOf({ income, assets }, own).amount).toBe(amount);
      }),
    );
  });
});
