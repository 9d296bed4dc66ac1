import { describe, expect, it } from 'vitest';
import {
  breakEvenAt,
  broughtIn,
  employerPaid,
  endsAt,
  incomeToday,
  leftToday,
  moneysWorth,
  netToday,
  paidIn,
  placeOfAge,
  returnTo,
} from '../../../../src/engine/compare-mpf/strategies/measure.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { month } from '../../../helpers/pension-scenario.ts';
import { toyAhead, toyLife, toyPocket, toyStart, toyStrategy } from '../../../helpers/toy-pocket.ts';

/** 100 and 100 paid, and as much again by an employer; from the third month on 60 four times; what is left falls. */
const first = toyPocket({
  paid: [1_000, 1_000],
  employerPaid: [1_000, 1_000],
  received: [0, 0, 600, 600, 600, 600],
  left: [3_000, 4_000, 3_400, 2_800, 2_200, 0],
  broughtIn: 500,
});
/** 30 paid in the first month, 10 received in all later ones. */
const second = toyPocket({ paid: [300], received: [0, ...new Array<number>(11).fill(100)] });
const one = toyStrategy([first]);
const both = toyStrategy([first, second], [0, 0, 0, -50, -50]);

describe('what goes into a strategy', () => {
  it('is added over its months and pockets', () => {
    expect([paidIn(one), employerPaid(one), broughtIn(one)]).toEqual([2_000, 2_000, 500]);
    expect([paidIn(both), employerPaid(both), broughtIn(both)]).toEqual([2_300, 2_000, 500]);
  });
});

describe('income of a month', () => {
  it('is that of the pockets and the allowance that the means test leaves, in today’s money', () => {
    // (600 + 100 + 500 − 50) ÷ 10
    expect(incomeToday(both, toyLife, 3)).toBe(115);
    expect(incomeToday(both, toyLife, 0)).toBe(50);
  });
});

describe('what is left', () => {
  it('to the heirs of who dies at once is what was brought in, later what was left after the month before', () => {
    expect([0, 1, 2, 6].map((place) => leftToday(both, place))).toEqual([500, 300, 400, 0]);
  });
});

describe('what a strategy has made', () => {
  it('is received and left, and what the means test changed, less paid and brought in', () => {
    expect(netToday(one, 0)).toBe(0); // 500 brought in and left
    expect(netToday(one, 1)).toBe(-100 + 300 - 500);
    // both, five months: received 3 × 60 + 4 × 10, paid 200 + 30, means test −10, left 220, brought in 500
    expect(netToday(both, 5)).toBe(180 + 40 - 230 - 10 + 220 - 500);
  });

  it('is the same in whatever order the months are asked for', () => {
    const strategy = () => toyStrategy([first, second], [0, 0, 0, -50, -50]);
    const [up, down] = [strategy(), strategy()];
    const upwards = [0, 3, 7, 11].map((place) => netToday(up, place));
    expect([11, 7, 3, 0].map((place) => netToday(down, place)).reverse()).toEqual(upwards);
  });
});

describe('the month of breaking even', () => {
  it('is the one in which all that is paid and was brought in is received', () => {
    // 2,000 + 500 of which 600 four times are 2,400: never, though 2,200 are left
    expect(breakEvenAt(one)).toBeUndefined();
    // without the 500 the fourth payment passes 2,000, in the sixth month
    expect(breakEvenAt(toyStrategy([{ ...first, broughtIn: 0 }]))).toBe(5);
    // 1,800 are reached by the third payment exactly
    expect(breakEvenAt(toyStrategy([toyPocket({ paid: [1_800], received: [0, 0, 600, 600, 600] })]))).toBe(4);
  });

  it('comes later where the means test takes from it', () => {
    const pocket = toyPocket({ paid: [1_800], received: [0, 0, 600, 600, 600, 600] });
    expect(breakEvenAt(toyStrategy([pocket], [0, 0, -1]))).toBe(5);
  });

  it('does not exist where nothing is paid and nothing was brought in', () => {
    expect(breakEvenAt(toyStrategy([toyPocket({ received: [100] })]))).toBeUndefined();
  });
});

describe('the rate of return', () => {
  it('counts what was brought in at the start, and what is left at death', () => {
    // 1,000 at the start, 1,100 a year later
    const kept = toyStrategy([toyPocket({ broughtIn: 1_000, left: [...new Array<number>(11).fill(0), 1_100] })]);
    const found = returnTo(kept, 12);
    expect(found.kind === 'found' && found.yearly).toBeCloseTo(0.1, 10);
  });

  it('counts what is paid and received, and what the means test takes, at the end of the month', () => {
    // 1,000 at the end of the first month, 1,440 + 100 − 100 at the end of the seventh: 1.44 in half a year, 1.44² a year
    const pocket = toyPocket({ paid: [1_000], received: [0, 0, 0, 0, 0, 0, 1_540] });
    const found = returnTo(toyStrategy([pocket], [0, 0, 0, 0, 0, 0, -100]), 8);
    expect(found.kind === 'found' && found.yearly).toBeCloseTo(1.44 ** 2 - 1, 10);
  });

  it('does not exist before a month has passed, nor where nothing is paid, and several are not chosen from', () => {
    expect(returnTo(one, 0)).toEqual({ kind: 'none' });
    expect(returnTo(toyStrategy([toyPocket({ received: [100] })]), 3)).toEqual({ kind: 'none' });
    const twice = toyPocket({ paid: [100, 0, 300], received: [0, 500] });
    expect(returnTo(toyStrategy([twice]), 4)).toEqual({ kind: 'several' });
  });
});

describe('money’s worth', () => {
  const pocket = toyPocket({ paid: [100], received: [40, 40, 40, 40], left: [30, 30, 30, 30] });
  const still = () => rate('0');
  // half die in the second month, the others in the third
  const ahead = toyAhead(1, 1, 0.5, 0);

  it('is what is expected of income and of what is left, by what is expected to be paid', () => {
    // paid 100 by all; received 40 twice by all and 40 by half; left 30 of either half: (80 + 20 + 15 + 15) ÷ 100
    expect(moneysWorth(toyStrategy([pocket]), ahead, toyStart, still)).toBeCloseTo(1.3, 12);
  });

  it('discounts each month’s end', () => {
    // 1,200 % a year doubles in a month: cost 50; 40 ÷ 2 + (40 + 15) ÷ 4 + (20 + 15) ÷ 8 = 38.125
    expect(moneysWorth(toyStrategy([pocket]), ahead, toyStart, () => rate('12'))).toBeCloseTo(0.7625, 12);
  });

  it('counts what was brought in as paid at once, and what the means test takes', () => {
    // (130 − 20) ÷ (100 + 40)
    const strategy = toyStrategy([{ ...pocket, broughtIn: 40 }], [-20]);
    expect(moneysWorth(strategy, ahead, toyStart, still)).toBeCloseTo(110 / 140, 12);
  });

  it('counts all twelve months of who lives through them', () => {
    const always = { ...ahead, chance: () => 1 };
    expect(moneysWorth(toyStrategy([second]), always, toyStart, still)).toBeCloseTo(1_100 / 300, 12);
  });

  it('is not known where nothing is paid', () => {
    expect(moneysWorth(toyStrategy([toyPocket({ received: [100] })]), ahead, toyStart, still)).toBeNull();
  });
});

describe('the end of income', () => {
  it('is the month after the last in which any pocket pays', () => {
    expect(endsAt(one)).toBe(6);
    expect(endsAt(toyStrategy([toyPocket({ received: [0, 100, 0, 100] }), toyPocket({ received: [100] })]))).toBe(4);
  });

  it('does not exist where income lasts, or never began', () => {
    expect(endsAt(both)).toBeUndefined();
    expect(endsAt(toyStrategy([toyPocket({ paid: [100] })]))).toBeUndefined();
  });
});

describe('the place of a birthday', () => {
  const timeline = { start: month('2027-01'), birth: month('1962-02'), end: month('2072-02') } as never;

  it('is counted from the first month', () => {
    expect(placeOfAge(65, timeline)).toBe(1); // February 2027
    expect(placeOfAge(85, timeline)).toBe(241);
  });

  it('is not one that lies before the first month, or past the last', () => {
    expect(placeOfAge(64, timeline)).toBeUndefined();
    expect([109, 110].map((age) => placeOfAge(age, timeline))).toEqual([529, undefined]);
  });
});
