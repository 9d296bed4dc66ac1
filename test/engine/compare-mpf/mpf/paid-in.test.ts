import { describe, expect, it } from 'vitest';
import { assumed } from '../../../../src/engine/compare-mpf/assumed.ts';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { mostBy, workPaidIn } from '../../../../src/engine/compare-mpf/mpf/paid-in.ts';
import { timelineOf } from '../../../../src/engine/compare-mpf/timeline.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { months } from '../../../../src/quantities/months.ts';
import { rate } from '../../../../src/quantities/rate.ts';
import { hongKongMpfLaw } from '../../../../src/rules/hong-kong/mpf-law.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** What is paid in by who earns 20,000 a month without growth until the age, 1980-01 + `until` months. */
function paidIn(changes: Partial<CompareScenario> = {}) {
  const person = mpfPerson({ incomeGrowth: rate('0'), ...changes });
  const book = openRuleBook(person);
  const timeline = timelineOf(person, book);
  const paid = timeline && workPaidIn(person, timeline, assumed(person), book);
  const all = (amounts: readonly number[] = []) => amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    paid,
    length: timeline && timeline.end - timeline.start,
    sums: paid && [all(paid.mandatory), all(paid.voluntary), all(paid.own), all(paid.employer)],
    saved: Object.fromEntries((paid?.saved ?? []).map((one, place) => [place, one]).filter(([, one]) => one !== 0)),
    missing: book.missing().map(({ rule }) => rule),
  };
}

/** Work to the end of so many months from December 2026 on. */
const worked = (howMany: number) => ({ workUntil: months(month('2026-12') - month('1980-01') + howMany) });

describe('what work pays into MPF', () => {
  it('is 1,000 of each side until work ends, on 20,000', () => {
    const { paid, length, sums } = paidIn(worked(3));
    expect(paid?.own.slice(0, 4)).toEqual([100_000, 100_000, 100_000, 0]);
    expect(paid?.employer.slice(0, 4)).toEqual([100_000, 100_000, 100_000, 0]);
    expect([paid?.own.length, paid?.employer.length, paid?.saved.length]).toEqual([length, length, length]);
    expect([sums, paid?.opening]).toEqual([[300_000, 0, 300_000, 300_000], hkd(300_000)]);
  });

  it('grows with the income each January: 20,000 × 1.1 × 5 % = 1,100', () => {
    const { paid } = paidIn({ ...worked(14), incomeGrowth: rate('0.1') });
    expect([0, 1, 12, 13].map((place) => paid?.own[place])).toEqual([100_000, 110_000, 110_000, 121_000]);
  });

  it('has voluntary contributions beside, of one’s own', () => {
    const { paid, sums } = paidIn({ ...worked(2), voluntary: hkd(500) });
    expect([paid?.own.slice(0, 3), sums]).toEqual([
      [150_000, 150_000, 0],
      [200_000, 100_000, 300_000, 200_000],
    ]);
  });

  it('is nothing where no work is left', () => {
    expect(paidIn({ ...worked(0), taxRate: rate('0.15') })).toMatchObject({ sums: [0, 0, 0, 0], saved: {} });
  });

  // 12 × 20,000 × 5 % = 12,000 in December; a year of one month has 20,000, which is below 85,200.
  it('is paid once a year by the self-employed who choose so', () => {
    const { paid } = paidIn({ ...worked(14), job: 'self-employed', paysYearly: true });
    expect([0, 1, 11, 12, 13].map((place) => paid?.own[place])).toEqual([0, 0, 0, 1_200_000, 0]);
    expect(paid?.employer.every((amount) => amount === 0)).toBe(true);
  });

  it('is paid by the month by the other self-employed, without an employer', () => {
    expect(paidIn({ ...worked(14), job: 'self-employed' }).sums).toEqual([1_400_000, 0, 1_400_000, 0]);
  });

  it('begins for the employer with the employment, and for a new employee after the free days', () => {
    const { paid } = paidIn({ ...worked(5), employedFrom: '2027-01-15' });
    expect(paid?.employer.slice(0, 5)).toEqual([0, 100_000, 100_000, 100_000, 100_000]);
    expect(paid?.own.slice(0, 5)).toEqual([0, 0, 0, 100_000, 100_000]);
  });

  it('is not known of a casual worker who does not say the days', () => {
    expect(paidIn({ job: 'casual' }).paid).toBeUndefined();
    expect(paidIn({ ...worked(1), job: 'casual', casualDays: 20 }).sums).toEqual([100_000, 0, 100_000, 100_000]);
  });

  it('is not known where the limits are not', () => {
    const { paid, missing } = paidIn({ asOf: '2026-11-24', asKnownOn: '2000-12-01' });
    expect([paid, missing.length]).toEqual([undefined, 1]);
  });
});

describe('the tax that work saves', () => {
  // Four months to March: 4 × 1,000 × 15 % = 600; twelve: 1,800; the last two, in April and May: 300.
  it('is counted in each March and in the last month of work', () => {
    expect(paidIn({ ...worked(18), taxRate: rate('0.15') }).saved).toEqual({ 3: 60_000, 15: 180_000, 17: 30_000 });
  });

  it('is counted of no rate that was not stated', () => {
    expect(paidIn(worked(18)).saved).toEqual({});
  });

  // 6,000 × 12 is 72,000, of which 60,000 are deducted; with 12 × 1,000 at 10 % that is 7,200.
  it('has a limit of its own for voluntary contributions', () => {
    const { saved } = paidIn({ ...worked(16), voluntary: hkd(6_000), taxRate: rate('0.1') });
    expect(saved).toEqual({ 3: (4 * 1_000 + 4 * 6_000) * 10, 15: 720_000 });
  });
});

describe('the most that is deducted', () => {
  const book = openRuleBook(mpfPerson());
  const most = mostBy(hongKongMpfLaw.mandatoryDeduction, book);

  it.each([
    ['2000-03', 0],
    ['2000-04', 1_200_000],
    ['2015-03', 1_750_000],
    ['2015-04', 1_800_000],
    ['2060-04', 1_800_000],
  ])('in %s is %i cents', (at, cents) => {
    expect(most(month(at))).toBe(cents);
  });
});
