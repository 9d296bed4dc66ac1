import { describe, expect, it } from 'vitest';
import { contributionReading } from '../../src/engine/compare-mpf/contributions/contribution-reading.ts';
import { monthlyContribution } from '../../src/engine/compare-mpf/contributions/monthly-contribution.ts';
import { annuityFor } from '../../src/engine/compare-mpf/mpf/annuity.ts';
import { projectCompare } from '../../src/engine/compare-mpf/project-compare.ts';
import { openRuleBook } from '../../src/engine/shared/rule-book.ts';
import { months, plusMonths } from '../../src/quantities/months.ts';
import { rate, rateOf } from '../../src/quantities/rate.ts';
import { hongKongMpfLaw } from '../../src/rules/hong-kong/mpf-law.ts';
import { hkd, mpfPerson } from '../helpers/mpf-person.ts';
import { month } from '../helpers/pension-scenario.ts';
import cases from './hong-kong.json' with { type: 'json' };

const start = month('2026-12');
const cents = (dollars: number) => Math.round(dollars * 100);

describe('the published projections of MPF come out to the thousand', () => {
  it.each(cases.mpfProjection)('$monthlyIncome a month from $fromAge at $netReturn a hundred', (published) => {
    const { monthlyIncome, fromAge, toAge, netReturn, balanceRoundedTo1000 } = published;
    const { facts } = projectCompare(
      mpfPerson({
        birth: plusMonths(start, -12 * fromAge),
        monthlyIncome: hkd(monthlyIncome),
        workUntil: months(12 * toAge),
        mpfBalance: hkd(0),
        incomeGrowth: rate('0'),
        mpfReturn: rateOf(netReturn, 100),
      }),
      { trace: false, hongKongDollars: false },
    );
    expect(Math.round(Number(facts['mpfBalance']) / 100_000) * 1_000).toBe(balanceRoundedTo1000);
    // Both sides pay 5 % for so many years.
    expect(facts['mpfTotalContributions']).toBe(cents(monthlyIncome / 10) * 12 * (toAge - fromAge));
  });
});

describe('the published annuity comes out', () => {
  it('to the dollar and to the payment', () => {
    const { premium, sex, age, monthly, premiumBackPayment, returnOf105PercentPayment } = cases.hkmc;
    const book = openRuleBook({ asOf: '2026-11-24', overrides: {} });
    const who = { month: start, birth: plusMonths(start, -12 * age), sex: sex === 'male' ? 'man' : 'woman' } as const;
    expect(annuityFor(hkd(premium), who, book)).toEqual({
      kind: 'annuity',
      annuity: {
        printedSince: '2026-09-23',
        premium: cents(premium),
        monthly: cents(monthly),
        guaranteed: cents(1_050_000),
        premiumBack: premiumBackPayment,
        guaranteeBack: returnOf105PercentPayment,
      },
    });
  });
});

describe('the published contributions come out to the cent', () => {
  it.each(cases.contributions)('of $monthlyIncome a month', ({ monthlyIncome, employer, employee }) => {
    const person = mpfPerson();
    const reading = contributionReading(person, hongKongMpfLaw, openRuleBook(person));
    const paid = monthlyContribution(start, hkd(monthlyIncome), reading);
    expect(paid).toEqual({ employer: cents(employer), own: cents(employee) });
  });
});
