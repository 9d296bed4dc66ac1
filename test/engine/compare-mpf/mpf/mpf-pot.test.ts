import { describe, expect, it } from 'vitest';
import { levelPayments } from '../../../../src/engine/compare-mpf/mpf/level-payment.ts';
import { mpfPot } from '../../../../src/engine/compare-mpf/mpf/mpf-pot.ts';
import { timelineOf } from '../../../../src/engine/compare-mpf/timeline.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { money } from '../../../../src/quantities/money.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

// Born in April 1917: the months looked at are December 2026 to March 2027.
const person = mpfPerson({ birth: month('1917-04') });
const book = openRuleBook(person);
const timeline = timelineOf(person, book);
if (timeline === undefined) throw new Error('the ages of withdrawal are known');
const { birth, sex } = person;
const paid = { opening: money<'HKD'>(1_000), own: [100, 100, 0, 0], employer: [50, 50, 0, 0], saved: [0, 0, 0, 7] };
const drawdown = { kind: 'over', months: months(2) } as const;
const terms = { birth, sex, drawdown, level: levelPayments(() => rate('0')), interestOf: () => 0, book };
const places = [0, 1, 2, 3];

describe('a pot', () => {
  // 1,000 + 150 + 150 = 1,300, in two payments of 650 from February.
  const { balance, pot } = mpfPot(paid, timeline, month('2027-02'), terms);

  it('grows by both sides until it is drawn from', () => {
    expect([balance, pot?.balance]).toEqual([1_300, 1_300]);
    expect(pot?.stream.broughtIn).toBe(1_000);
    expect([pot?.stream.paid, pot?.stream.employerPaid]).toEqual([paid.own, paid.employer]);
  });

  it('gives what is drawn, and the tax that was saved', () => {
    expect(pot?.stream.received).toEqual([0, 0, 650, 657]);
  });

  it('leaves its balance to heirs after each month', () => {
    expect(places.map((place) => pot?.stream.leftAfter(place))).toEqual([1_150, 1_300, 650, 0]);
  });

  it('has the balance of the month before at the start of each month', () => {
    expect(places.map((place) => pot?.balanceBefore(place))).toEqual([1_000, 1_150, 1_300, 650]);
  });

  it('is drawn from at once where it can be', () => {
    const now = mpfPot({ ...paid, own: [0, 0, 0, 0], employer: [0, 0, 0, 0] }, timeline, month('2026-12'), terms);
    expect([now.balance, now.pot?.stream.received]).toEqual([1_000, [500, 500, 0, 7]]);
    expect(places.map((place) => now.pot?.balanceBefore(place))).toEqual([1_000, 500, 0, 0]);
  });

  it('has a balance and no income where an annuity of an unknown price is asked for', () => {
    const enough = { ...paid, opening: hkd(60_000) };
    const open = mpfPot(enough, timeline, month('2027-02'), { ...terms, drawdown: { kind: 'annuity' } });
    expect(open).toEqual({ balance: 6_000_300, pot: undefined });
  });
});
