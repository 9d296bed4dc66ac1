import { describe, expect, it } from 'vitest';
import type { Insured } from '../../../src/engine/medical/insured.ts';
import { monthPremium } from '../../../src/engine/medical/premium/month-premium.ts';
import { yearPremium } from '../../../src/engine/medical/premium/year-premium.ts';
import { money, type Yuan, yuan } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';
import { toyDesk, toyMedicalLaw } from '../../helpers/toy-medical-law.ts';

const inJune = (insured: Partial<Insured>, declared: Yuan | undefined = yuan(4_000), law?: MedicalLaw) =>
  monthPremium(toyDesk(insured, law), month('2026-06'), declared);
const { baseLimits: _, flexibleRate: __, residentRate: ___, residentBase: ____, ...bare } = toyMedicalLaw;

describe('the premium of a month', () => {
  it.each([
    ['employee-tier-1', 80, 240],
    ['employee-tier-2', 40, 80],
    ['flexible', 320, 0],
  ] as const)('of %s on 4,000 yuan is %i from the person and %i from the employer', (scheme, person, employer) => {
    expect(inJune({ scheme })).toMatchObject({ base: yuan(4_000), person: yuan(person), employer: yuan(employer) });
  });

  it.each([
    [2_999, 3_000, ['RAISED_TO_FLOOR']],
    [3_000, 3_000, []],
    [3_001, 3_001, []],
    [4_999, 4_999, []],
    [5_000, 5_000, []],
    [5_001, 5_000, ['CUT_TO_CEILING']],
  ])('on a wage of %i has the base %i', (wage, base, notes) => {
    for (const scheme of ['employee-tier-1', 'flexible'] as const)
      expect(inJune({ scheme }, yuan(wage))).toMatchObject({ base: yuan(base), notes, unlimited: [] });
  });

  it('of a resident is on the base of the scheme, whatever is declared', () => {
    // 1 % of 4,000
    const paid = inJune({ scheme: 'resident' }, yuan(9_999));
    expect(paid).toMatchObject({ base: yuan(4_000), person: yuan(40), employer: 0, personRate: rate('0.01') });
  });

  it('is rounded to the fen, half up', () => {
    // 3,000.25 × 2 % = 60.005
    expect(inJune({}, money(300_025)).person).toBe(6_001);
  });

  it('is nothing for the retired with cover for life, and goes on for residents', () => {
    expect(inJune({ retired: true })).toMatchObject({ person: 0, employer: 0, notes: ['LIFELONG_COVER'] });
    expect(inJune({ scheme: 'resident', retired: true }).person).toBe(yuan(40));
  });

  it('takes the declared base as given where no limits are known', () => {
    const [none, later] = [
      bare,
      { ...bare, baseLimits: toyRule('base-limits', [dated('2027-01-01', { floor: 3_000 })]) },
    ];
    expect(inJune({}, yuan(9_999), none)).toMatchObject({
      ...{ base: yuan(9_999), notes: ['LIMITS_UNKNOWN'], unlimited: ['toy/medical/employee-base-limits'] },
    });
    expect(inJune({}, yuan(9_999), later).unlimited).toEqual(['toy/base-limits']);
  });

  it('is on the floor where nothing is declared, which is said', () => {
    // 3,000 × 2 % and × 6 %; both shares on one side
    const undeclared = (scheme: Insured['scheme']) => monthPremium(toyDesk({ scheme }), month('2026-06'), undefined);
    expect(undeclared('employee-tier-1')).toMatchObject({
      ...{ base: yuan(3_000), person: yuan(60), employer: yuan(180), notes: ['AT_FLOOR'], missing: [] },
    });
    expect(undeclared('flexible')).toMatchObject({ base: yuan(3_000), person: yuan(240), notes: ['AT_FLOOR'] });
  });

  it('is not known where nothing is declared and the floor is not known', () => {
    const ceiling = { ...bare, baseLimits: toyRule('base-limits', { ceiling: 5_000 }) };
    for (const [law, id] of [
      [bare, 'toy/medical/employee-base-limits'],
      [ceiling, 'toy/base-limits'],
    ] as const) {
      const { base, person, employer, missing, notes } = monthPremium(toyDesk({}, law), month('2026-06'), undefined);
      expect([base, person, employer]).toEqual([undefined, undefined, undefined]);
      expect([missing, notes]).toEqual([[id], []]);
    }
  });

  it('is not known where a rate or the base of residents is missing', () => {
    expect(inJune({ scheme: 'flexible' }, undefined, bare).missing).toEqual(['toy/medical/flexible-rate']);
    const resident = inJune({ scheme: 'resident' }, undefined, bare);
    expect([resident.base, resident.person]).toEqual([undefined, undefined]);
    expect(resident.missing).toEqual(['toy/medical/resident-rate', 'toy/medical/resident-base']);
  });

  it('leaves the employer out where only the share of the person is known', () => {
    const paid = inJune({ scheme: 'employee' });
    expect([paid.person, paid.employer, paid.missing]).toEqual([yuan(120), undefined, ['toy/rates']]);
  });

  it('is not known in a form that the city does not have, or before its rates', () => {
    const rates = toyRule('rates', [dated('2026-01-01', { standard: { employer: '0.06', employee: '0.02' } })]);
    const law = { ...toyMedicalLaw, employeeRates: rates };
    expect(inJune({ scheme: 'employee-tier-2' }, undefined, law)).toMatchObject({
      person: undefined,
      missing: ['toy/rates'],
    });
    const before = monthPremium(toyDesk({ scheme: 'employee' }, law), month('2025-12'), yuan(4_000));
    expect([before.person, before.missing]).toEqual([undefined, ['toy/rates']]);
  });
});

describe('the premium of a year', () => {
  it('is twelve months, each rounded', () => {
    // 3,000.25 × 2 % = 60.005, twelve times 60.01
    expect(yearPremium(toyDesk(), 2026, money(300_025))).toMatchObject({ person: 12 * 6_001, employer: 12 * 18_002 });
  });

  it('takes each month at its own rate', () => {
    const flexibleRate = toyRule('flexible-rate', [
      dated('2026-01-01', '0.07', { until: '2026-06-30' }),
      dated('2026-07-01', '0.08'),
    ]);
    // six of 280, six of 320
    const paid = yearPremium(toyDesk({ scheme: 'flexible' }, { ...toyMedicalLaw, flexibleRate }), 2026, yuan(4_000));
    expect([paid.person, paid.employer]).toEqual([yuan(3_600), 0]);
  });

  it('is not known where a month is not', () => {
    const flexibleRate = toyRule('flexible-rate', [dated('2026-02-01', '0.08')]);
    const paid = yearPremium(toyDesk({ scheme: 'flexible' }, { ...toyMedicalLaw, flexibleRate }), 2026, yuan(4_000));
    expect([paid.person, paid.months[1]?.person]).toEqual([undefined, yuan(320)]);
  });
});
