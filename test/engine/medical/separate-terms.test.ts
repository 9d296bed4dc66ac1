import { describe, expect, it } from 'vitest';
import { nothingSpent } from '../../../src/engine/medical/care/outpatient-limits.ts';
import { payVisit } from '../../../src/engine/medical/care/pay-visit.ts';
import { payYear } from '../../../src/engine/medical/care/pay-year.ts';
import type { Visit } from '../../../src/engine/medical/care/visit.ts';
import type { Insured } from '../../../src/engine/medical/insured.ts';
import { openRuleBook } from '../../../src/engine/shared/rule-book.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { medicalLaws } from '../../../src/rules/cities/medical-laws.ts';
import type { MedicalLaw } from '../../../src/rules/medical-law.ts';
import { dated, toyRule } from '../../helpers/toy-law.ts';
import { toyDesk, toyMedicalLaw, toyTierOne, toyVisit } from '../../helpers/toy-medical-law.ts';

const pay = (visit: Partial<Visit>, insured: Partial<Insured> = {}, law?: MedicalLaw) =>
  payVisit(toyDesk(insured, law), toyVisit(visit), nothingSpent);
const beside = ['LIMIT_UNKNOWN', 'NOT_ON_TOP'];

describe('the fee of a consultation', () => {
  it.each([
    ['family-doctor', 90],
    ['community', 90],
    ['primary', 80],
    ['secondary', 70],
  ] as const)('at the level %s has %i yuan of 100 from the fund, beside the limit', (place, fund) => {
    expect(pay({ care: 'consultation', place })).toMatchObject({
      fund: yuan(fund),
      person: yuan(100 - fund),
      limitBefore: undefined,
      notes: beside,
      rules: ['toy/consultation'],
    });
  });

  it('has no supplement for the retired', () => {
    expect(pay({ care: 'consultation' }, { retired: true }).fund).toBe(yuan(90));
  });

  it('is not known at a level that the rule does not name', () => {
    const { fund, missing, notes } = pay({ care: 'consultation', place: 'tertiary' });
    expect([fund, missing, notes]).toEqual([undefined, ['toy/consultation'], []]);
  });

  it.each(['employee-tier-2', 'resident'] as const)('is not known in the scheme %s', (scheme) => {
    const { fund, person, missing } = pay({ care: 'consultation' }, { scheme });
    expect([fund, person, missing]).toEqual([undefined, undefined, ['toy/medical/consultation-ratios']]);
  });
});

describe('large equipment', () => {
  it.each(['community', 'tertiary'] as const)('has one ratio at the level %s too, beside the limit', (place) => {
    expect(pay({ care: 'equipment', place })).toMatchObject({
      ...{ ratio: rate('0.85'), fund: yuan(85), person: yuan(15), limitAfter: undefined, notes: beside },
    });
  });

  it.each(['employee-tier-2', 'resident'] as const)('is not known in the scheme %s', (scheme) => {
    expect(pay({ care: 'equipment' }, { scheme }).missing).toEqual(['toy/medical/equipment-ratio']);
  });

  it('is not known before its rule', () => {
    const later = { ...toyTierOne, equipmentRatio: toyRule('later', [dated('2027-01-01', '0.8')]) };
    const paid = pay({ care: 'equipment' }, {}, { ...toyMedicalLaw, care: { 'employee-tier-1': later } });
    expect([paid.fund, paid.missing, paid.notes]).toEqual([undefined, ['toy/later'], []]);
  });

  it('takes nothing from the limit of ordinary visits', () => {
    // An MRI of 1,200 in a tertiary hospital has 960 in Shenzhen, a consultation of 50 has 30; the limit stays 10,623.60
    const insured = { scheme: 'flexible', age: months(540), retired: false } as const;
    const desk = {
      ...{ city: 'shenzhen', law: medicalLaws.shenzhen, insured },
      book: openRuleBook({ asOf: '2026-11-23', overrides: {} }),
    };
    const [mri, fee, visit] = payYear(desk, 2026, [
      toyVisit({ care: 'equipment', place: 'tertiary', eligible: yuan(1_200) }),
      toyVisit({ care: 'consultation', place: 'tertiary', eligible: yuan(50) }),
      toyVisit({}),
    ]).visits;
    expect([mri?.fund, fee?.fund, visit?.limitBefore]).toEqual([yuan(960), yuan(30), 1_062_360]);
  });
});
