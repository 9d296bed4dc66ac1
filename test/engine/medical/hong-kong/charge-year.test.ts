import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeYear } from '../../../../src/engine/medical/hong-kong/charge-year.ts';
import type { HongKongVisit } from '../../../../src/engine/medical/hong-kong/hong-kong-visit.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { monthOf } from '../../../../src/quantities/months.ts';
import { hongKongMedicalLaw } from '../../../../src/rules/hong-kong/medical-law.ts';
import type { HongKongMedicalLaw } from '../../../../src/rules/medical-law.ts';
import { dated, toyRule } from '../../../helpers/toy-law.ts';

const text = toyRule('text', 'words');
const toyLaw: HongKongMedicalLaw = {
  emergencyFee: toyRule('emergency', 400),
  emergencyFreeTriage: toyRule('free-triage', 'triage-1, triage-2'),
  familyClinicFee: toyRule('family-clinic', 150),
  familyClinicDrugFee: toyRule('family-drug', 5),
  familyClinicDrugWeeks: toyRule('family-weeks', 4),
  specialistFees: toyRule('specialist', { first: 200, later: 100 }),
  specialistDrugFee: toyRule('drug', 20),
  specialistDrugWeeks: toyRule('weeks', 4),
  inpatientDayFee: toyRule('day', 300),
  admissionFee: toyRule('admission', [dated('2000-01-01', 75, { until: '2025-12-31' })]),
  convalescentDayFee: toyRule('convalescent', 200),
  dayProcedureFee: toyRule('procedure', 250),
  yearlyCap: toyRule('cap', [dated('2026-01-01', 1_000)]),
  voucherAmount: toyRule('voucher', 1),
  voucherAge: toyRule('voucher-age', 1),
  voucherKeptLimit: toyRule('voucher-limit', 1),
  voucherBayAreaScope: text,
};

const book = () => openRuleBook({ asOf: '2026-11-23', overrides: {} });
const visit = (changes: Partial<HongKongVisit>, year = 2026): HongKongVisit => ({
  ...{ care: 'emergency', month: monthOf(year, 6), count: 1 },
  ...changes,
});
const charge = (year: number, ...visits: readonly Partial<HongKongVisit>[]) =>
  chargeYear(
    toyLaw,
    book(),
    year,
    visits.map((one) => visit(one, year)),
  );

describe('public care in Hong Kong', () => {
  it.each([
    ['emergency', 2, 800],
    ['family-clinic', 2, 300],
    ['specialist-first', 1, 200],
    ['specialist', 4, 400],
    ['inpatient-day', 3, 900],
    ['convalescent-day', 2, 400],
    ['day-procedure', 1, 250],
  ] as const)('charges %s × %i HKD %i', (care, count, dollars) => {
    expect(charge(2026, { care, count })).toMatchObject({ person: dollars * 100 });
  });

  it.each([
    [1, 0, ['FREE_TRIAGE']],
    [2, 0, ['FREE_TRIAGE']],
    [3, 40_000, []],
  ])('charges an emergency of triage %i %i cents', (triage, person, notes) => {
    const paid = charge(2026, { triage });
    expect([paid.person, paid.visits[0]?.notes]).toEqual([person, notes]);
  });

  it('charges every triage while none is free', () => {
    const law = { ...toyLaw, emergencyFreeTriage: toyRule('free', [dated('2027-01-01', 'triage-1')]) };
    expect(chargeYear(law, book(), 2026, [visit({ triage: 1 })]).person).toBe(40_000);
  });

  // 20 an item for each 4 weeks begun
  it.each([
    [undefined, 2_000],
    [3, 2_000],
    [4, 2_000],
    [5, 4_000],
    [16, 8_000],
    [17, 10_000],
  ])('charges an item for %s weeks %i cents', (weeks, person) => {
    const drugs = { care: 'specialist-drug-item', ...(weeks === undefined ? {} : { weeks }) } as const;
    expect(charge(2026, drugs).person).toBe(person);
  });

  it('charges a family clinic its own price for drugs, each item by itself', () => {
    // two items of 8 weeks: 2 × 2 × 5
    expect(charge(2026, { care: 'family-clinic-drug-item', count: 2, weeks: 8 }).person).toBe(2_000);
  });

  it('adds the admission fee once for a stay while there is one', () => {
    // 3 × 300 + 75
    expect(charge(2025, { care: 'inpatient-day', count: 3 }).person).toBe(97_500);
  });

  // A cap of 1,000: stays of 300 a day
  it('charges until the cap of the year and no further', () => {
    const day = (count: number, month: number) =>
      ({ care: 'inpatient-day', count, month: monthOf(2026, month) }) as const;
    const paid = charge(2026, day(3, 2), day(1, 4), day(1, 5));
    expect(paid.visits.map(({ person }) => person)).toEqual([90_000, 10_000, 0]);
    expect(paid.visits.map(({ notes }) => notes)).toEqual([[], ['CAP_REACHED'], ['CAP_REACHED']]);
    expect([paid.person, paid.cap, paid.capReachedIn]).toEqual([100_000, 100_000, monthOf(2026, 4)]);
  });

  it('reaches the cap with the last dollar', () => {
    const upTo = (...cares: readonly Partial<HongKongVisit>[]) => charge(2026, ...cares).capReachedIn !== undefined;
    expect(upTo({ count: 2 }, { care: 'specialist' })).toBe(false);
    expect(upTo({ count: 2 }, { care: 'specialist-first' })).toBe(true);
    expect(upTo({ count: 2 }, { care: 'day-procedure' })).toBe(true);
  });

  it('has no cap before there is one', () => {
    const paid = charge(2025, { count: 10 });
    expect([paid.person, paid.cap, paid.capReachedIn]).toEqual([400_000, undefined, undefined]);
    expect(paid.visits[0]).toMatchObject({ capBefore: undefined, capAfter: undefined, notes: [] });
  });

  it('is not known where a fee is missing; the other visits stand', () => {
    const later = <T>(value: T) => toyRule('later', [dated('2027-01-01', value)]);
    const law = { ...toyLaw, specialistDrugFee: later(20), specialistDrugWeeks: later(4), inpatientDayFee: later(300) };
    const cares = ['specialist-drug-item', 'inpatient-day', 'family-clinic'] as const;
    const paid = chargeYear(
      law,
      book(),
      2026,
      cares.map((care) => visit({ care })),
    );
    expect([paid.person, ...paid.visits.map(({ person }) => person)]).toEqual([
      undefined,
      undefined,
      undefined,
      15_000,
    ]);
    expect(paid.visits[1]?.missing).toEqual(['toy/later']);
    expect(paid.visits[2]?.capBefore).toBe(100_000);
  });

  it.each([monthOf(2025, 12), monthOf(2027, 1)])('refuses a visit outside the year', (month) => {
    expect(() => charge(2026, { month })).toThrow(RangeError);
  });
});

describe('the fees of Hong Kong, by hand', () => {
  const shipped = (year: number, ...visits: readonly Partial<HongKongVisit>[]) =>
    chargeYear(
      hongKongMedicalLaw,
      book(),
      year,
      visits.map((one) => visit(one, year)),
    );

  it('raise a year of a chronic patient in 2026', () => {
    const year = [
      { care: 'specialist', count: 4 },
      { care: 'specialist-drug-item', count: 3, weeks: 16 },
      { care: 'inpatient-day', count: 5 },
    ] as const;
    // 2025: 4 × 80 + 3 × 15 + 5 × 120 + 75; 2026: 4 × 250 + 3 × 4 × 20 + 5 × 300
    expect([shipped(2025, ...year).person, shipped(2026, ...year).person]).toEqual([104_000, 274_000]);
  });

  it('do not know the drugs of a family clinic before 2026', () => {
    expect(shipped(2025, { care: 'family-clinic-drug-item' }).person).toBeUndefined();
  });

  it('never charge more than the cap, nor less for one visit more', () => {
    const one = fc.record({
      care: fc.constantFrom('emergency' as const, 'specialist' as const, 'inpatient-day' as const),
      count: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), one, (visits, more) => {
        const [shorter, longer] = [shipped(2026, ...visits).person ?? -1, shipped(2026, ...visits, more).person ?? -1];
        expect(shorter).toBeGreaterThanOrEqual(0);
        expect(longer).toBeGreaterThanOrEqual(shorter);
        expect(longer).toBeLessThanOrEqual(1_000_000);
      }),
    );
  });
});
