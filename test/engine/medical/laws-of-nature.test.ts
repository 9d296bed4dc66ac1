import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payYear } from '../../../src/engine/medical/care/pay-year.ts';
import type { PaidVisit, Visit } from '../../../src/engine/medical/care/visit.ts';
import type { Insured } from '../../../src/engine/medical/insured.ts';
import { monthPremium } from '../../../src/engine/medical/premium/month-premium.ts';
import { openRuleBook } from '../../../src/engine/shared/rule-book.ts';
import { money } from '../../../src/quantities/money.ts';
import { monthOf, months } from '../../../src/quantities/months.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';

const year = 2026;

const insured: fc.Arbitrary<Insured> = fc.record({
  scheme: fc.constantFrom('employee-tier-1', 'employee-tier-2', 'flexible', 'resident'),
  age: fc.integer({ min: 0, max: 1_200 }).map(months),
  retired: fc.boolean(),
  continuousMonths: fc.integer({ min: 0, max: 400 }).map(months),
});
const visitOf = (care: fc.Arbitrary<Visit['care']>): fc.Arbitrary<Visit> =>
  fc.record({
    care,
    place: fc.constantFrom('community', 'primary', 'secondary', 'tertiary', 'family-doctor'),
    access: fc.constantFrom('bound', 'referred', 'unreferred'),
    month: fc.integer({ min: 1, max: 12 }).map((at) => monthOf(year, at)),
    eligible: fc.integer({ min: 0, max: 2_000_000 }).map((fen) => money<'CNY'>(fen)),
  });
const anyVisit = visitOf(
  fc.constantFrom(
    ...([
      'outpatient',
      'chronic-1',
      'chronic-2',
      'hypertension',
      'diabetes',
      'consultation',
      'equipment',
      'inpatient',
    ] as const),
  ),
);
const outpatient = visitOf(fc.constant('outpatient'));

const paidBy = (person: Insured, visits: readonly Visit[]) => {
  const book = openRuleBook({ asOf: '2026-11-23', overrides: {} });
  return payYear({ city: 'shenzhen', law: medicalLaws.shenzhen, book, insured: person }, year, visits);
};
const fundKnown = (person: Insured, visits: readonly Visit[]) =>
  paidBy(person, visits).visits.reduce((total, { fund = 0 }) => total + fund, 0);

/** fund + person = eligible, or neither is known and it is said why. */
function expectWhole({ visit, fund, person, missing, notes }: PaidVisit): void {
  if (fund === undefined || person === undefined) {
    expect([fund, person]).toEqual([undefined, undefined]);
    expect(missing.length + notes.length).toBeGreaterThan(0);
    return;
  }
  expect(fund + person).toBe(visit.eligible);
  expect(Math.min(fund, person)).toBeGreaterThanOrEqual(0);
}

describe('the care of Shenzhen', () => {
  it('is paid by the fund and the person together, to the fen, or is not known', () => {
    fc.assert(
      fc.property(insured, fc.array(anyVisit, { maxLength: 12 }), (person, visits) => {
        const paid = paidBy(person, visits);
        for (const visit of paid.visits) expectWhole(visit);
        const unknown = paid.visits.some(({ fund }) => fund === undefined);
        expect([paid.fund === undefined, paid.person === undefined]).toEqual([unknown, unknown]);
        if (!unknown) expect(Number(paid.fund) + Number(paid.person)).toBe(paid.eligible);
      }),
    );
  });

  it('never takes more from the fund than its limits', () => {
    fc.assert(
      fc.property(insured, fc.array(outpatient, { maxLength: 12 }), (person, visits) => {
        const { visits: paid, limits } = paidBy(person, visits);
        const fundAt = (places: readonly string[]) =>
          paid.filter(({ visit }) => places.includes(visit.place)).reduce((total, { fund = 0 }) => total + fund, 0);
        const hospital = fundAt(['secondary', 'tertiary']);
        expect(hospital).toBeLessThanOrEqual(limits.hospital ?? Number.POSITIVE_INFINITY);
        expect(hospital + fundAt(['community', 'primary', 'family-doctor'])).toBeLessThanOrEqual(limits.all ?? 0);
      }),
    );
  });

  it('never has less from the fund for one visit more, wherever it stands', () => {
    fc.assert(
      fc.property(
        insured,
        fc.array(anyVisit, { maxLength: 12 }),
        anyVisit,
        fc.nat(12),
        (person, visits, more, place) => {
          const longer = [...visits.slice(0, place), more, ...visits.slice(place)];
          expect(fundKnown(person, longer)).toBeGreaterThanOrEqual(fundKnown(person, visits));
        },
      ),
    );
  });
});

describe('the premiums of Shenzhen', () => {
  it('never fall when the declared base rises', () => {
    const wage = fc.integer({ min: 0, max: 10_000_000 });
    // What tier two asks of the retired is not known.
    const known = insured.filter(({ scheme, retired }) => !(scheme === 'employee-tier-2' && retired));
    fc.assert(
      fc.property(known, wage, wage, (person, first, second) => {
        const book = openRuleBook({ asOf: '2026-11-23', overrides: {} });
        const desk = { city: 'shenzhen', law: medicalLaws.shenzhen, book, insured: person };
        const of = (fen: number) => monthPremium(desk, monthOf(year, 6), money(fen)).person ?? Number.NaN;
        expect(of(Math.max(first, second))).toBeGreaterThanOrEqual(of(Math.min(first, second)));
      }),
    );
  });
});
