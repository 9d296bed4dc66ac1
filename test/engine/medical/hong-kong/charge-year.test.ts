import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargeYear } from '../../../../src/engine/medical/hong-kong/charge-year.ts';
import type { HongKongVisit } from '../../../../src/engine/medical/hong-kong/hong-kong-visit.ts';
import { openRuleBook } from '../../../../src/engine/shared/rule-book.ts';
import { money } from '../../../../src/quantities/money.ts';
import { monthOf } from '../../../../src/quantities/months.ts';
import { hongKongMedicalLaw } from '../../../../src/rules/hong-kong/medical-law.ts';
import type { PublicFeesLaw } from '../../../../src/rules/hong-kong-care-law.ts';
import { dated, toyRule } from '../../../helpers/toy-law.ts';

const toyLaw: PublicFeesLaw = {
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
  yearlyCapTerms: toyRule('cap-terms', 'applied-for, passing-bill-in-full'),
  imagingFees: toyRule('imaging', [dated('2026-01-01', { advanced: 250, premium: 500 })]),
  emergencyRefund: toyRule('refund', 350),
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

  // 3 × 500
  it('charges an MRI the highest tier of imaging, from 2026', () => {
    expect(charge(2026, { care: 'mri', count: 2 }, { care: 'mri' })).toMatchObject({ person: 100_000 });
    const before = charge(2025, { care: 'mri' });
    expect([before.person, before.visits[0]?.missing]).toEqual([undefined, ['toy/imaging']]);
  });

  it('does not know imaging of a tier that nobody named, and says in words what it may be', () => {
    const [before, after] = [charge(2025, { care: 'imaging' }).visits[0], charge(2026, { care: 'imaging' }).visits[0]];
    const missing = ['hong-kong/medical/imaging-tier'];
    expect(before).toMatchObject({ person: undefined, missing, notes: [], rules: [] });
    expect(after).toMatchObject({ person: undefined, missing, notes: ['IN_WORDS_ONLY'], capAfter: 100_000 });
    expect(after?.rules).toContain('toy/imaging');
  });

  // A cap of 1,000, used up by three days of 300 and an emergency: 100 of its 400 are left
  it('takes what a person finances himself to the cent, outside the cap', () => {
    const own = { care: 'self-financed', amount: money<'HKD'>(250_050) } as const;
    const paid = charge(2026, own, { care: 'inpatient-day', count: 3 }, own, {}, own);
    expect(paid.visits.map(({ person }) => person)).toEqual([250_050, 90_000, 250_050, 10_000, 250_050]);
    expect(paid.visits.map(({ capAfter }) => capAfter)).toEqual([undefined, 10_000, undefined, 0, undefined]);
    expect(paid.visits[4]).toMatchObject({ fee: 250_050, capBefore: undefined, notes: ['OUTSIDE_CAP'] });
    expect(paid.person).toBe(850_150);
    expect(charge(2025, own).person).toBe(250_050);
  });

  it('does not know what a self-financed item costs unless somebody says so', () => {
    const paid = charge(2026, { care: 'self-financed' });
    expect([paid.person, paid.visits[0]?.missing]).toEqual([undefined, ['hong-kong/medical/self-financed-cost']]);
  });

  // A cap of 1,000 and stays of 300 a day; 250 a procedure
  it('says how the cap comes about once it is reached, and that the bill passing it is paid in full', () => {
    const [day, procedure] = [{ care: 'inpatient-day', count: 3 }, { care: 'day-procedure' }] as const;
    expect(charge(2026, day).notes).toEqual([]);
    expect(charge(2026, procedure, procedure, procedure, procedure).notes).toEqual(['CAP_APPLIED_FOR']);
    expect(charge(2026, day, procedure).notes).toEqual(['CAP_APPLIED_FOR', 'PASSING_BILL_IN_FULL']);
  });

  it('says nothing of how the cap comes about where that is not known', () => {
    const terms = (value: string, from: '2026-01-01' | '2027-01-01') =>
      chargeYear({ ...toyLaw, yearlyCapTerms: toyRule('terms', [dated(from, value)]) }, book(), 2026, [
        visit({ care: 'inpatient-day', count: 9 }),
      ]).notes;
    expect([terms('by-itself', '2026-01-01'), terms('applied-for', '2027-01-01')]).toEqual([[], []]);
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

  it('have the drugs of a family clinic in its fee before 2026', () => {
    expect(shipped(2025, { care: 'family-clinic-drug-item' }).person).toBe(0);
  });

  it('charge an MRI 500 from 2026 and nothing before; other imaging was free too', () => {
    expect([shipped(2025, { care: 'mri' }).person, shipped(2026, { care: 'mri' }).person]).toEqual([0, 50_000]);
    expect([shipped(2025, { care: 'imaging' }).person, shipped(2026, { care: 'imaging' }).person]).toEqual([
      0,
      undefined,
    ]);
  });

  it('never cut what a person finances himself, nor count it', () => {
    const one = fc.record({ care: fc.constant('inpatient-day' as const), count: fc.integer({ min: 1, max: 40 }) });
    const own = fc.record({
      care: fc.constant('self-financed' as const),
      amount: fc.integer({ min: 1, max: 9_000_000 }).map((cents) => money<'HKD'>(cents)),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(one, own), { maxLength: 8 }), (visits) => {
        const capped = visits.filter(({ care }) => care !== 'self-financed');
        const ownCost = visits.reduce((total, each) => total + ('amount' in each ? each.amount : 0), 0);
        const person = shipped(2026, ...visits).person;
        expect(person).toBe(ownCost + (shipped(2026, ...capped).person ?? -1));
        expect((person ?? 0) - ownCost).toBeLessThanOrEqual(1_000_000);
      }),
    );
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
