import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import { contributionIn } from '../../../../src/engine/compare-mpf/contributions/contribution-in.ts';
import { contributionReading } from '../../../../src/engine/compare-mpf/contributions/contribution-reading.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { hongKongMpfLaw } from '../../../../src/rules/hong-kong/mpf-law.ts';
import { hkd, mpfPerson } from '../../../helpers/mpf-person.ts';
import { month } from '../../../helpers/pension-scenario.ts';

/** What is paid for a month on the same income every month up to `until`. */
function paid(in_: string, income: number, changes: Partial<CompareScenario> = {}, until = '2099-12') {
  const person = mpfPerson({ job: 'self-employed', paysYearly: true, ...changes });
  const reading = contributionReading(person, hongKongMpfLaw, openRuleBook(person));
  const found = contributionIn(month(in_), (one) => hkd(one <= month(until) ? income : 0), reading);
  return found && [found.employer, found.own];
}

describe('contributions by the year', () => {
  // 85,200 ÷ 12 = 7,100 and 360,000 ÷ 12 = 30,000; 12 × 20,000 × 5 % = 12,000.
  it.each([
    [7_099.99, 0],
    [7_100, 426_000],
    [20_000, 1_200_000],
    [30_000, 1_800_000],
    [45_000, 1_800_000],
  ])('on %d dollars a month', (income, own) => {
    expect(paid('2027-12', income)).toEqual([0, own]);
    expect(paid('2027-11', income)).toEqual([0, 0]);
  });

  it('are paid in the last month of work: 6 × 20,000 × 5 % = 6,000 in June, nothing in December', () => {
    expect(paid('2027-06', 20_000, {}, '2027-06')).toEqual([0, 600_000]);
    expect(paid('2027-12', 20_000, {}, '2027-06')).toEqual([0, 0]);
    expect(paid('2027-12', 20_000, {}, '2026-06')).toEqual([0, 0]);
  });

  it('are paid in the last month covered by age: 65 in April 2027, so 3 × 45,000 × 5 % = 6,750 in March', () => {
    const changes = { birth: month('1962-04') };
    expect(paid('2027-03', 45_000, changes)).toEqual([0, 675_000]);
    expect(paid('2027-12', 45_000, changes)).toEqual([0, 0]);
  });

  it('are not known before the limits of a year, or the ages covered', () => {
    expect(paid('2011-12', 20_000)).toBeUndefined();
    expect(paid('2000-06', 20_000)).toBeUndefined();
  });

  it('are paid by the month otherwise', () => {
    expect(paid('2027-06', 20_000, { paysYearly: false })).toEqual([0, 100_000]);
    expect(paid('2027-06', 20_000, { job: 'employee' })).toEqual([100_000, 100_000]);
  });
});
