import { describe, expect, it } from 'vitest';
import type { Drawdown } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { levelPayments } from '../../../../src/engine/compare-mpf/mpf/level-payment.ts';
import { type PayoutTerms, payOut, premiumBackIn } from '../../../../src/engine/compare-mpf/mpf/pay-out.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { months, monthText, plusMonths } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hkd } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

const birth = month('1980-01');

/** A sum drawn from an age to the 110th birthday, nothing earned. */
function paidOut(sum: number, drawdown: Drawdown, age = 65) {
  const book = openRuleBook({ asOf: '2026-11-24', overrides: {} });
  const terms: PayoutTerms = {
    birth,
    sex: 'man',
    drawdown,
    level: levelPayments(() => rate('0')),
    interestOf: () => 0,
    book,
  };
  const from = plusMonths(birth, age * 12);
  return { out: payOut(hkd(sum), from, plusMonths(birth, 1_320), terms), missing: book.missing() };
}

const paying = (payments: readonly number[] = []) => payments.filter((payment) => payment > 0).length;

describe('a sum that is drawn', () => {
  it('over so many months: 240,000 ÷ 240 = 1,000', () => {
    const { out } = paidOut(240_000, { kind: 'over', months: months(240) });
    expect([out?.payments[0], out?.payments[239], out?.payments[240]]).toEqual([100_000, 100_000, 0]);
    expect([paying(out?.payments), out?.payments.length]).toEqual([240, 540]);
  });

  it('to an age: 85 from 65 on is 240 months, from 84y11m on one, and from 85 on all at once', () => {
    const toAge: Drawdown = { kind: 'to-age', age: months(1_020) };
    expect(paying(paidOut(240_000, toAge).out?.payments)).toBe(240);
    expect(paying(paidOut(240_000, toAge, 84 + 11 / 12).out?.payments)).toBe(1);
    expect(paidOut(240_000, toAge, 85).out?.payments.slice(0, 2)).toEqual([24_000_000, 0]);
    expect(paidOut(240_000, toAge, 90).out?.payments.slice(0, 2)).toEqual([24_000_000, 0]);
  });

  it('by a share of what is left: 240,000 × 6 % ÷ 12 = 1,200, then of 238,800 it is 1,194', () => {
    const { out } = paidOut(240_000, { kind: 'share', yearly: rate('0.06') });
    expect(out?.payments.slice(0, 2)).toEqual([120_000, 119_400]);
    expect(out?.left).toBe(out?.balances);
  });

  it('is no annuity in any month', () => {
    const { out } = paidOut(240_000, { kind: 'over', months: months(240) });
    expect([out?.annuityIn.every((amount) => amount === 0), out?.annuity, out?.refused]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });
});

describe('a sum that buys an annuity', () => {
  const annuity: Drawdown = { kind: 'annuity' };

  it('is paid from the month after, for life', () => {
    const { out } = paidOut(1_000_000, annuity);
    expect([out?.payments[0], out?.payments[1], out?.payments.at(-1)]).toEqual([0, 580_000, 580_000]);
    expect(out?.annuityIn).toEqual(out?.payments);
    expect(out?.balances.every((balance) => balance === 0)).toBe(true);
  });

  it('leaves what is guaranteed less what was paid, and nothing after', () => {
    // 1,050,000 − 181 × 5,800 = 200
    const { out } = paidOut(1_000_000, annuity);
    expect([0, 1, 181, 182, 539].map((place) => out?.left[place])).toEqual([
      105_000_000,
      105_000_000 - 580_000,
      20_000,
      0,
      0,
    ]);
  });

  it('is drawn to 85 where it is above the highest premium', () => {
    // 6,200,000 − 5,000,000 = 1,200,000, ÷ 240 = 5,000; 5,000,000 pays 29,000.
    const { out } = paidOut(6_200_000, annuity);
    expect([0, 1, 239, 240].map((place) => out?.payments[place])).toEqual([500_000, 3_400_000, 3_400_000, 2_900_000]);
    expect([0, 239].map((place) => out?.balances[place])).toEqual([119_500_000, 0]);
    expect(out?.left[0]).toBe(119_500_000 + 525_000_000);
  });

  it.each([
    ['below-least', 48_000, 65, 240],
    ['too-young', 1_000_000, 55, 360],
  ])('is refused where it is %s, and drawn to 85', (why, sum, age, count) => {
    const { out, missing } = paidOut(sum, annuity, age);
    expect([out?.refused, paying(out?.payments), out?.annuity, missing]).toEqual([why, count, undefined, []]);
  });

  it('is not known at an age that nobody prints a payment of', () => {
    expect(paidOut(1_000_000, annuity, 66)).toEqual({
      out: undefined,
      missing: [{ rule: 'hong-kong/annuity/monthly-payments', month: '2046-01' }],
    });
  });

  it('has paid its premium back after 173 payments: bought in January 2045, in June 2059', () => {
    const bought = paidOut(1_000_000, annuity).out?.annuity;
    expect(bought && monthText(premiumBackIn(bought, month('2045-01')))).toBe('2059-06');
  });
});
