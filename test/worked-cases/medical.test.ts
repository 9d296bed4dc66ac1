import { describe, expect, it } from 'vitest';
import { payYear } from '../../src/engine/medical/care/pay-year.ts';
import type { MedicalDesk } from '../../src/engine/medical/insured.ts';
import { monthPremium } from '../../src/engine/medical/premium/month-premium.ts';
import { openRuleBook } from '../../src/engine/shared/rule-book.ts';
import { yuan } from '../../src/quantities/money.ts';
import { monthOf, months } from '../../src/quantities/months.ts';
import { medicalLaws } from '../../src/rules/cities/medical-laws.ts';
import type { MedicalScheme } from '../../src/rules/medical-law.ts';
import { month } from '../helpers/pension-scenario.ts';
import cases from './medical.json' with { type: 'json' };

const fen = (amount: number) => Math.round(amount * 100);

const schemes: Readonly<Record<string, MedicalScheme>> = {
  'flexible (Tier 1)': 'flexible',
  'employee Tier 1': 'employee-tier-1',
  'employee Tier 2': 'employee-tier-2',
  resident: 'resident',
};

function deskIn(scheme: string, age: number): MedicalDesk {
  const insured = { scheme: schemes[scheme] as MedicalScheme, age: months(age * 12), retired: false };
  const book = openRuleBook({ asOf: '2026-11-23', overrides: {} });
  return { city: 'shenzhen', law: medicalLaws.shenzhen, book, insured };
}

describe('the worked premiums of Shenzhen come out to the fen', () => {
  it.each(cases.premiums)('$scheme in $on', ({ on, scheme, declaredBase, wage, person }) => {
    const declared = declaredBase ?? wage;
    const paid = monthPremium(deskIn(scheme, 45), month(on), declared === undefined ? undefined : yuan(declared));
    expect([paid.person, paid.missing]).toEqual([fen(person), []]);
  });
});

describe('the worked visits of Shenzhen come out to the fen', () => {
  it.each(cases.outpatient)('$scheme at $age', ({ year, scheme, age, eligibleBill, fund, person }) => {
    const visit = { care: 'outpatient', place: 'community', access: 'bound' } as const;
    const paid = payYear(deskIn(scheme, age), year, [
      { ...visit, month: monthOf(year, 6), eligible: yuan(eligibleBill) },
    ]);
    expect([paid.fund, paid.person]).toEqual([fen(fund), fen(person)]);
  });
});

describe('the limits of Shenzhen, by hand', () => {
  // 2025: 171,854 × 1.5 % = 2,577.81; 2026: 177,060 × 1.5 % = 2,655.90; 2027: 193,884 × 1.5 % = 2,908.26.
  it.each([
    [2023, 233_345],
    [2024, 247_131],
    [2025, 257_781],
    [2026, 265_590],
    [2027, 290_826],
  ])('of residents in %i are %i fen', (year, limit) => {
    expect(payYear(deskIn('resident', 45), year, []).limits).toEqual({ all: limit, hospital: undefined });
  });

  it('of tier one in 2026 are 6 % of the same wage, half of it at hospitals', () => {
    // 177,060 × 6 % = 10,623.60, × 3 % = 5,311.80
    expect(payYear(deskIn('flexible (Tier 1)', 45), 2026, []).limits).toEqual({ all: 1_062_360, hospital: 531_180 });
  });

  // 2,655.90 ÷ 75 % = 3,541.20
  it.each([
    [354_119, false],
    [354_120, true],
    [354_121, true],
  ])('of residents in 2026 are reached by %i fen at the bound centre: %s', (eligible, reached) => {
    const visit = { care: 'outpatient', place: 'community', access: 'bound', month: monthOf(2026, 6) } as const;
    const paid = payYear(deskIn('resident', 45), 2026, [{ ...visit, eligible: eligible as never }]);
    expect(paid.limitReachedIn !== undefined).toBe(reached);
  });
});
