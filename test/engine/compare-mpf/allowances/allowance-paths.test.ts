import { describe, expect, it } from 'vitest';
import { allowancePaths } from '../../../../src/engine/compare-mpf/allowances/allowance-paths.ts';
import type { AllowanceTerms } from '../../../../src/engine/compare-mpf/allowances/allowance-terms.ts';
import { allowanceAt, besidePockets, meansOf } from '../../../../src/engine/compare-mpf/allowances/means-of.ts';
import type { Pocket } from '../../../../src/engine/compare-mpf/strategies/pocket.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';

const terms: AllowanceTerms = {
  living: 4_000,
  oldAge: 1_000,
  incomeLimit: 500,
  assetLimit: 90_000,
  isOfLivingAge: true,
  isOfOldAge: true,
};
/** Of age from the second month on. */
const termsIn = (place: number) => (place === 0 ? undefined : terms);

/** A pocket that counts so much, each month once more. */
function counting(income: number, assets: number): Pocket {
  const none = () => 0;
  return {
    months: 4,
    ...{ paid: none, employerPaid: none, received: none, leftAfter: none, paidToday: none, receivedToday: none },
    ...{ gainedBeforeToday: none, leftAfterToday: none, broughtIn: 0, pays: () => false },
    countedIncome: (place) => income * place,
    countedAssets: (place) => assets * place,
  };
}

const alone = mpfPerson();
const couple = { spouseIncome: hkd(3), spouseAssets: hkd(400), otherIncome: hkd(1), assets: hkd(20) };

describe('what is beside both schemes', () => {
  it('is one’s own, and of a couple both', () => {
    expect(besidePockets(mpfPerson(couple))).toEqual({ income: 100, assets: 2_000 });
    expect(besidePockets(mpfPerson({ ...couple, couple: true }))).toEqual({ income: 400, assets: 42_000 });
  });

  it('is counted with what each pocket counts of the month', () => {
    const pockets = [counting(7, 11), counting(100, 1_000)];
    expect(meansOf(2, pockets, mpfPerson(couple))).toEqual({ income: 100 + 214, assets: 2_000 + 2_022 });
    expect(meansOf(2, [], mpfPerson(couple))).toEqual({ income: 100, assets: 2_000 });
  });
});

describe('the means test of a month', () => {
  it('is of nobody before the age', () => {
    expect(allowanceAt(0, [], termsIn, alone)).toBeUndefined();
  });

  it('counts the pockets of the strategy: 250 × 2 = 500 is within, 250 × 3 is not', () => {
    const pockets = [counting(250, 0)];
    expect(allowanceAt(2, pockets, termsIn, alone)).toMatchObject({ kind: 'living', amount: 4_000 });
    expect(allowanceAt(3, pockets, termsIn, alone)).toMatchObject({ kind: 'old-age', amount: 1_000, overIncome: true });
  });
});

describe('the allowances by month', () => {
  // MPF: 50,000 a month of assets; the mainland: 200 of income; the voluntary: 30,000 of assets.
  const pockets = { mpf: counting(0, 50_000), mainland: counting(200, 0), voluntary: counting(0, 30_000) };

  it('are by strategy what its own pockets leave, and of who has none', () => {
    expect(allowancePaths(pockets, termsIn, alone, 4)).toEqual({
      alone: [0, 4_000, 4_000, 4_000],
      mpf: [0, 4_000, 1_000, 1_000], // 50,000; 100,000
      mainland: [0, 4_000, 4_000, 1_000], // 200; 400; 600
      both: [0, 4_000, 1_000, 1_000],
      'same-money': [0, 4_000, 1_000, 1_000], // 80,000; 160,000
    });
  });

  it('count what is beside', () => {
    const rich = mpfPerson({ otherIncome: hkd(5.01) });
    expect(allowancePaths(pockets, termsIn, rich, 2).alone).toEqual([0, 1_000]);
    const within = mpfPerson({ otherIncome: hkd(3.01) });
    const { alone: own, mainland } = allowancePaths(pockets, termsIn, within, 2);
    expect([own, mainland]).toEqual([
      [0, 4_000],
      [0, 1_000],
    ]);
  });

  it('count nothing of a pocket that is not there', () => {
    const { mpf, both } = allowancePaths({ mainland: pockets.mainland }, termsIn, alone, 4);
    expect([mpf, both]).toEqual([
      [0, 4_000, 4_000, 4_000],
      [0, 4_000, 4_000, 1_000],
    ]);
  });

  it('agree with the test of each month', () => {
    const { both } = allowancePaths(pockets, termsIn, alone, 4);
    const held = [pockets.mpf, pockets.mainland];
    expect(both).toEqual([0, 1, 2, 3].map((place) => allowanceAt(place, held, termsIn, alone)?.amount ?? 0));
  });
});
