import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumed } from '../../../../src/engine/compare-mpf/assumed.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import {
  type Desk,
  type Drift,
  driftedDesk,
  inYuan,
  openDesk,
} from '../../../../src/engine/compare-mpf/strategies/desk.ts';
import { timelineOf } from '../../../../src/engine/compare-mpf/timeline.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { rateOf } from '../../../../src/quantities/rate.ts';
import { mpfPerson } from '../../../helpers/mpf-person.ts';
import { percent } from '../../../helpers/pension-scenario.ts';

function opened(changes: Partial<CompareScenario>) {
  const scenario = mpfPerson(changes);
  const book = openRuleBook(scenario);
  const timeline = timelineOf(mpfPerson(), openRuleBook(mpfPerson()));
  if (timeline === undefined) throw new Error('the ages are known');
  return { desk: openDesk(scenario, timeline, assumed(scenario), book), book };
}

function deskOf(changes: Partial<CompareScenario> = {}): Desk {
  const { desk } = opened(changes);
  if (desk === undefined) throw new Error('an exchange rate is known');
  return desk;
}

/** A yuan is two dollars; prices rise by 21 % in Hong Kong and by 10 % on the mainland. */
const two = { fx: rateOf(2, 1), inflationHk: percent('21%'), inflationCn: percent('10%') };

describe('a desk', () => {
  it('brings dollars to today’s money by Hong Kong prices, from the month after the valuation month', () => {
    // place 11 is twelve months ahead: 12,100 ÷ 1.21; place 5 is half a year: 11,000 ÷ 1.1
    expect([deskOf(two).dollarsToday(12_100, 11), deskOf(two).dollarsToday(11_000, 5)]).toEqual([10_000, 10_000]);
  });

  it('brings yuan to today’s money by mainland prices, and joins it at today’s exchange rate', () => {
    expect(deskOf(two).yuanToday(11_000, 11)).toBe(20_000); // 11,000 ÷ 1.1 × 2
  });

  it('turns yuan into the dollars of the month at its exchange rate', () => {
    expect(deskOf(two).inDollars(11_000, 11)).toBe(22_000);
    // with prices: × 1.21 ÷ 1.1 a year
    expect(deskOf({ ...two, fxPath: 'ppp' }).inDollars(10_000, 11)).toBe(22_000);
    expect(deskOf({ ...two, fxPath: percent('-10%') }).inDollars(10_000, 23)).toBe(16_200); // × 0.9²
  });

  it('knows the published rate of the valuation month, and stands a tenth off it in the low and high outlook', () => {
    const { today } = deskOf();
    const later = (['low', 'central', 'high'] as const).map((outlook) => deskOf({ outlook }).rateIn(0));
    const share = later.map((rate) => (rate.numerator * today.denominator) / (rate.denominator * today.numerator));
    expect(share).toEqual([0.9, 1, 1.1].map((one) => expect.closeTo(one, 12)));
    expect(deskOf({ ...two, outlook: 'low' }).rateIn(0)).toEqual(rateOf(2, 1));
  });

  it('has nothing of nothing', () => {
    const desk = deskOf(two);
    expect([desk.dollarsToday(0, 3), desk.yuanToday(0, 3), desk.inDollars(0, 3)]).toEqual([0, 0, 0]);
  });

  it('is not opened where no exchange rate could be known, and says which is missing', () => {
    const { desk, book } = opened({ asKnownOn: '2005-01-31' });
    expect(desk).toBeUndefined();
    expect(book.missing()).toEqual([{ rule: 'market/hkd-per-cny', month: '2026-11' }]);
    expect(opened({ asKnownOn: '2005-02-01' }).desk?.today).toEqual(rateOf(9_418, 10_000));
  });

  it('turns dollars into yuan at the exchange rate of the valuation month', () => {
    expect(inYuan(10_001, deskOf(two))).toBe(5_001); // half a fen up
  });
});

describe('a desk that drifts', () => {
  const drift = (factor: number): Drift => ({
    prices: () => 1,
    dollar: () => factor,
    yuan: () => factor * 2,
    yuanToday: () => factor * 3,
  });

  it('counts each amount by the factor of its kind', () => {
    const desk = driftedDesk(deskOf(two), drift(0.5));
    // half of 10,000; one and a half times 20,000; once 22,000
    expect([desk.dollarsToday(12_100, 11), desk.yuanToday(11_000, 11), desk.inDollars(11_000, 11)]).toEqual([
      ...[5_000, 30_000, 22_000],
    ]);
    expect([desk.dollarsToday(0, 0), desk.yuanToday(0, 0), desk.inDollars(0, 0)]).toEqual([0, 0, 0]);
  });

  it('without drift answers the same, to the cent', () => {
    const desk = deskOf();
    const still = { prices: () => 1, dollar: () => 1, yuan: () => 1, yuanToday: () => 1 };
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 600 }), (amount, place) => {
        for (const name of ['dollarsToday', 'yuanToday', 'inDollars'] as const)
          expect(driftedDesk(desk, still)[name](amount, place)).toBe(desk[name](amount, place));
      }),
    );
  });
});
