import { describe, expect, it } from 'vitest';
import { assumed } from '../../../src/engine/compare-mpf/assumed.ts';
import { outlookIds, outlooks } from '../../../src/engine/shared/outlooks.ts';
import { rate, rateOf } from '../../../src/quantities/rate.ts';
import { mpfPerson } from '../../helpers/mpf-person.ts';

describe('what a comparison assumes', () => {
  it.each(outlookIds)('is what the outlook %s says', (outlook) => {
    const chosen = outlooks[outlook];
    expect(assumed(mpfPerson({ outlook }))).toEqual({
      incomeGrowth: chosen.wageGrowth,
      wageGrowth: chosen.wageGrowth,
      creditingRate: chosen.creditingRate,
      indexation: chosen.indexation,
      inflationHk: chosen.inflationHk,
      inflationCn: chosen.inflation,
      fxShare: chosen.fxShare,
      lifeTable: 'hong-kong',
      mortality: rateOf(1, 1),
    });
  });

  it('is replaced by what the scenario gives, each by itself', () => {
    const said = {
      incomeGrowth: rate('0.011'),
      wageGrowth: rate('0.012'),
      creditingRate: rate('0.013'),
      indexation: rate('0.014'),
      inflationHk: rate('0.015'),
      inflationCn: rate('0.016'),
      lifeTable: 'china' as const,
      mortality: rate('0.8'),
    };
    expect(assumed(mpfPerson(said))).toEqual({ ...said, fxShare: rateOf(1, 1) });
  });

  it.each(outlookIds)('has no tenth more or less of a rate that is said, in the outlook %s', (outlook) => {
    expect(assumed(mpfPerson({ outlook, fx: rate('1.1') })).fxShare).toEqual(rateOf(1, 1));
  });
});

describe('the path of the exchange rate', () => {
  it('is flat without a change', () => {
    expect('fxChange' in assumed(mpfPerson({ fxPath: 'flat' }))).toBe(false);
  });

  it('with prices is (1 + Hong Kong’s) ÷ (1 + the mainland’s) − 1', () => {
    // 1.02 ÷ 1.01 − 1 = 1/101; 1.04 ÷ 1.05 − 1 = −1/105.
    expect(assumed(mpfPerson({ fxPath: 'ppp' })).fxChange).toEqual(rateOf(1, 101));
    const less = mpfPerson({ fxPath: 'ppp', inflationHk: rate('0.04'), inflationCn: rate('0.05') });
    expect(assumed(less).fxChange).toEqual(rateOf(-1, 105));
  });

  it('is the yearly change that is said', () => {
    expect(assumed(mpfPerson({ fxPath: rate('-0.01') })).fxChange).toEqual(rate('-0.01'));
  });
});
