import { describe, expect, it } from 'vitest';
import type { AllowanceTerms } from '../../../../src/engine/compare-mpf/allowances/allowance-terms.ts';
import { driftedTerms } from '../../../../src/engine/compare-mpf/allowances/drifted-terms.ts';
import { timelineOf } from '../../../../src/engine/compare-mpf/timeline.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';

const person = mpfPerson();
const found = timelineOf(person, openRuleBook(person));
if (found === undefined) throw new Error('the ages of withdrawal are known');
const timeline = found;

const plain: AllowanceTerms = {
  living: 434_500,
  oldAge: 167_500,
  incomeLimit: 1_090_000,
  assetLimit: 41_500_000,
  isOfLivingAge: true,
  isOfOldAge: false,
};

/** The plain terms from the month with that place on, from December 2026, where prices moved by a factor a month. */
function drifted(prices: (place: number) => number, from = 0) {
  const factors = { prices, dollar: () => 1, yuan: () => 1, yuanToday: () => 1 };
  return driftedTerms((place) => (place < from ? undefined : plain), factors, timeline);
}

describe('the terms where prices moved', () => {
  it('follow them in whole dollars: 4,345 × 1.1 = 4,779.5; 1,675 × 1.1 = 1,842.5', () => {
    expect(drifted(() => 1.1)(0)).toEqual({
      living: 478_000,
      oldAge: 184_300,
      incomeLimit: 1_199_000,
      assetLimit: 45_650_000,
      isOfLivingAge: true,
      isOfOldAge: false,
    });
  });

  it('take a step each February: the third month is February 2027', () => {
    const terms = drifted((place) => 1 + place / 100);
    // Until then by the first month, which did not move.
    expect([0, 1].map((place) => terms(place))).toEqual([plain, plain]);
    expect([2, 13].map((place) => terms(place)?.assetLimit)).toEqual([42_330_000, 42_330_000]);
    expect([14, 25].map((place) => terms(place)?.assetLimit)).toEqual([47_310_000, 47_310_000]);
  });

  it('are the same whichever month is asked first', () => {
    const terms = drifted((place) => 1 + place / 100);
    expect([14, 2, 0, 25].map((place) => terms(place)?.assetLimit)).toEqual([
      47_310_000, 42_330_000, 41_500_000, 47_310_000,
    ]);
  });

  it('are one and the same in months that are alike', () => {
    const terms = drifted(() => 0.9);
    expect(terms(3)).toBe(terms(2));
  });

  it('stay what they were without a move, and are of nobody before the age', () => {
    expect(drifted(() => 1)(5)).toBe(plain);
    expect([drifted(() => 1.1, 6)(5), drifted(() => 1.1, 6)(6)?.living]).toEqual([undefined, 478_000]);
  });
});
