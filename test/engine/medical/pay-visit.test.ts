import { describe, expect, it } from 'vitest';
import { nothingSpent } from '../../../src/engine/medical/care/outpatient-limits.ts';
import { payVisit } from '../../../src/engine/medical/care/pay-visit.ts';
import type { PaidVisit, Visit } from '../../../src/engine/medical/care/visit.ts';
import type { Insured } from '../../../src/engine/medical/insured.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { rate } from '../../../src/quantities/rate.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';
import { toyDesk, toyMedicalLaw, toyTierOne, toyTierTwo, toyVisit } from '../../helpers/toy-medical-law.ts';

const nowhere: readonly never[] = [];
const pay = (insured: Partial<Insured>, visit: Partial<Visit>, law?: MedicalLaw): PaidVisit =>
  payVisit(toyDesk(insured, law), toyVisit(visit), nothingSpent);
const withTierOne = (changes: Partial<typeof toyTierOne>): MedicalLaw => ({
  ...toyMedicalLaw,
  care: { 'employee-tier-1': { ...toyTierOne, ...changes } },
});

describe('an ordinary outpatient visit', () => {
  it.each([
    ['community', 80],
    ['primary', 70],
    ['secondary', 60],
    ['tertiary', 50],
    ['family-doctor', 80],
  ] as const)('at the level %s has %i yuan of 100 from the fund', (place, fund) => {
    const paid = pay({}, { place });
    expect([paid.fund, paid.person]).toEqual([yuan(fund), yuan(100 - fund)]);
  });

  it('names its ratio, what the limit leaves before and after, and the rules', () => {
    // 10,000 × 10 % = 1,000; less 80
    expect(pay({}, {})).toMatchObject({
      ratio: rate('0.8'),
      limitBefore: yuan(1_000),
      limitAfter: yuan(920),
      rules: ['toy/ratios', 'toy/limit-wage', 'toy/limit', 'toy/hospital-limit'],
      missing: [],
      notes: [],
    });
  });

  it('is rounded to the fen, half up', () => {
    // 0.05 × 50 % = 0.025: 3 fen from the fund, 2 from the person
    const paid = pay({}, { place: 'tertiary', eligible: money(5) });
    expect([paid.fund, paid.person]).toEqual([3, 2]);
  });

  it.each([
    [719, 80],
    [720, 85],
    [721, 85],
  ])('of a resident aged %i months has %i yuan from the fund', (age, fund) => {
    expect(pay({ scheme: 'resident', age: months(age) }, { month: month('2026-01') }).fund).toBe(yuan(fund));
  });

  it('of a resident counts the months of the year to the age', () => {
    // 59y10m in January: 60 in March
    const inMonth = (text: string) => pay({ scheme: 'resident', age: months(718) }, { month: month(text) }).fund;
    expect([inMonth('2026-02'), inMonth('2026-03'), inMonth('2026-04')]).toEqual([yuan(80), yuan(85), yuan(85)]);
  });

  it('of the retired has the supplement at any age, of others in an employee scheme at none', () => {
    expect(pay({ retired: true }, {}).fund).toBe(yuan(85));
    expect(pay({ age: months(720) }, {}).fund).toBe(yuan(80));
    expect(pay({ scheme: 'employee-tier-2', age: months(720) }, {}).fund).toBe(yuan(80));
  });

  it('of a resident who calls himself retired has no supplement before its age: residents do not retire', () => {
    expect(pay({ scheme: 'resident', retired: true }, {}).fund).toBe(yuan(80));
  });

  it.each(['resident', 'employee-tier-2'] as const)(
    'without referral has nothing from the fund in the scheme %s',
    (scheme) => {
      const paid = pay({ scheme }, { place: 'tertiary', access: 'unreferred' });
      expect(paid).toMatchObject({ fund: 0, person: yuan(100), notes: ['UNREFERRED'], missing: nowhere });
      expect([paid.limitBefore, paid.limitAfter]).toEqual([yuan(1_000), yuan(1_000)]);
      expect(paid.rules).toContain('toy/unreferred');
    },
  );

  it.each(['employee-tier-1', 'flexible'] as const)('needs no referral in the scheme %s', (scheme) => {
    expect(pay({ scheme }, { place: 'tertiary', access: 'unreferred' }).fund).toBe(yuan(50));
  });

  it('is not known where no source gives the ratio of a referred visit', () => {
    expect(pay({ scheme: 'resident' }, { place: 'tertiary', access: 'referred' })).toMatchObject({
      ...{ ratio: undefined, fund: undefined, person: undefined },
      missing: ['toy/bound-ratios'],
    });
  });

  it.each([
    ['outpatientRatios', 'toy/ratios', {}],
    ['limitAverageWage', 'toy/limit-wage', {}],
    ['outpatientLimit', 'toy/limit', {}],
    ['outpatientSupplement', 'toy/supplement', { retired: true }],
  ] as const)('is not known without the rule %s', (name, id, insured) => {
    const later = toyRule(id.slice(4), [dated('2027-01-01', toyTierOne[name].values[0]?.value)]);
    const paid = pay(insured, {}, withTierOne({ [name]: later } as never));
    expect([paid.fund, paid.person, paid.notes, paid.missing]).toEqual([undefined, undefined, [], [id]]);
  });

  it('is not known in a city whose care is not', () => {
    const paid = pay({}, {}, { ...toyMedicalLaw, care: {} });
    expect([paid.fund, paid.missing]).toEqual([undefined, ['toy/medical/outpatient-ratios']]);
  });
});

describe('a visit of chronic class one', () => {
  it.each([
    [11, 60],
    [12, 75],
    [13, 75],
    [35, 75],
    [36, 90],
    [37, 90],
  ])('after %i months of cover has %i yuan of 100 from the fund', (continuousMonths, fund) => {
    const paid = pay(
      { continuousMonths: months(continuousMonths) },
      { care: 'chronic-1', place: 'tertiary', month: month('2026-01') },
    );
    expect(paid).toMatchObject({ fund: yuan(fund), person: yuan(100 - fund), notes: ['LIMIT_UNKNOWN'] });
    expect([paid.limitBefore, paid.limitAfter]).toEqual([undefined, undefined]);
  });

  it('counts the months of the year to the months of cover', () => {
    const inMonth = (text: string) =>
      pay({ continuousMonths: months(10) }, { care: 'chronic-1', month: month(text) }).fund;
    expect([inMonth('2026-02'), inMonth('2026-03')]).toEqual([yuan(60), yuan(75)]);
  });

  it('is not known where nobody said how long the cover is', () => {
    const paid = pay({}, { care: 'chronic-1' });
    expect([paid.fund, paid.notes, paid.missing]).toEqual([undefined, ['CONTINUOUS_MONTHS_UNKNOWN'], []]);
  });

  it.each([
    ['chronicOneMonths', 'toy/chronic-months'],
    ['chronicOneRatios', 'toy/chronic-ratios'],
  ] as const)('is not known without the rule %s', (name, id) => {
    const later = toyRule(id.slice(4), [dated('2027-01-01', toyTierOne[name].values[0]?.value)]);
    const paid = pay({ continuousMonths: months(12) }, { care: 'chronic-1' }, withTierOne({ [name]: later } as never));
    expect([paid.fund, paid.missing]).toEqual([undefined, [id]]);
  });
});

describe('a visit of chronic class two', () => {
  it('has the ratio of tier one, and at least that of the other schemes', () => {
    expect(pay({}, { care: 'chronic-2' })).toMatchObject({ fund: yuan(80), notes: ['LIMIT_UNKNOWN'] });
    expect(pay({ scheme: 'resident' }, { care: 'chronic-2' })).toMatchObject({
      ...{ fund: yuan(60), notes: ['AT_LEAST', 'LIMIT_UNKNOWN'] },
    });
  });

  it('is not known where no source gives a ratio', () => {
    const { chronicTwoLeastRatio: _, ...without } = toyTierTwo;
    const paid = pay({}, { care: 'chronic-2' }, { ...toyMedicalLaw, care: { 'employee-tier-1': without } });
    expect([paid.fund, paid.missing]).toEqual([undefined, ['toy/medical/chronic-2-ratio']]);
  });
});

describe.each(['hypertension', 'diabetes'] as const)('drugs against %s', (care) => {
  it('have 90 % with the contracted family doctor, without a supplement', () => {
    const paid = pay({ retired: true }, { care, place: 'family-doctor' });
    expect(paid).toMatchObject({ fund: yuan(90), notes: ['LIMIT_UNKNOWN'], rules: ['toy/family-doctor'] });
  });

  it('have the ratio of an ordinary visit without one', () => {
    expect(pay({}, { care }).fund).toBe(yuan(80));
    expect(pay({ retired: true }, { care, place: 'secondary' })).toMatchObject({
      ...{ fund: yuan(65), limitBefore: undefined, notes: ['LIMIT_UNKNOWN'] },
    });
  });

  it('have nothing without referral outside the bound centre', () => {
    const paid = pay({ scheme: 'resident' }, { care, place: 'tertiary', access: 'unreferred' });
    expect([paid.fund, paid.person, paid.notes]).toEqual([0, yuan(100), ['UNREFERRED']]);
  });

  it('are not known where a referred visit is not', () => {
    expect(pay({ scheme: 'resident' }, { care, place: 'tertiary', access: 'referred' }).fund).toBeUndefined();
  });
});

describe('an inpatient stay', () => {
  it('is not known, and says where something is known in words', () => {
    const [silent, inWords] = [pay({}, { care: 'inpatient' }), pay({ scheme: 'resident' }, { care: 'inpatient' })];
    expect([silent.fund, silent.person, silent.notes]).toEqual([undefined, undefined, []]);
    expect([inWords.fund, inWords.notes, inWords.rules]).toEqual([undefined, ['IN_WORDS_ONLY'], ['toy/inpatient']]);
    expect([silent.missing, inWords.missing]).toEqual([
      ['toy/medical/inpatient-ratios'],
      ['toy/medical/inpatient-ratios'],
    ]);
  });
});
