import type { Visit } from '../../src/engine/medical/care/visit.ts';
import type { Insured, MedicalDesk } from '../../src/engine/medical/insured.ts';
import { openRuleBook } from '../../src/engine/shared/rule-book.ts';
import { yuan } from '../../src/quantities/money.ts';
import { months } from '../../src/quantities/months.ts';
import type { CareLaw, MedicalLaw } from '../../src/rules/medical-law.ts';
import { month } from './pension-scenario.ts';
import { toyRule } from './toy-law.ts';

/** 80 % at the centre, 70, 60 and 50 % elsewhere; a limit of 1,000 yuan (2,000 retired), 500 (800) of it at hospitals. */
export const toyTierOne: CareLaw = {
  outpatientRatios: toyRule('ratios', { community: '0.8', primary: '0.7', secondary: '0.6', tertiary: '0.5' }),
  outpatientSupplement: toyRule('supplement', '0.05'),
  limitAverageWage: toyRule('limit-wage', 10_000, { unit: 'CNY/year' }),
  outpatientLimit: toyRule('limit', { active: '0.1', retired: '0.2' }),
  hospitalLimit: toyRule('hospital-limit', { active: '0.05', retired: '0.08' }),
  chronicOneMonths: toyRule<readonly number[]>('chronic-months', [12, 36]),
  chronicOneRatios: toyRule<readonly string[]>('chronic-ratios', ['0.6', '0.75', '0.9']),
  hypertensionDiabetesTerms: toyRule('long-term-drugs', 'ordinary'),
  familyDoctorRatio: toyRule('family-doctor', '0.9'),
  chronicTwoRatio: toyRule('chronic-two', '0.8'),
  consultationRatios: toyRule('consultation', { community: '0.9', primary: '0.8', secondary: '0.7' }),
  equipmentRatio: toyRule('equipment', '0.85'),
};

const { hospitalLimit: _, chronicTwoRatio: __, consultationRatios: ___, equipmentRatio: ____, ...open } = toyTierOne;

/** 80 % at the bound centre, nothing elsewhere without referral; a limit of 1,000 yuan. */
export const toyTierTwo: CareLaw = {
  ...open,
  outpatientRatios: toyRule('bound-ratios', { community: '0.8' }),
  unreferredOutpatient: toyRule('unreferred', 'nothing'),
  chronicTwoLeastRatio: toyRule('chronic-two-least', '0.6'),
  inpatientTerms: toyRule('inpatient', 'in-words'),
};

/** The same for residents, with the supplement from 60. */
export const toyResident: CareLaw = { ...toyTierTwo, outpatientSupplementAge: toyRule('supplement-age', 720) };

const text = toyRule('text', 'words');
const count = toyRule('count', 1);

/** Round rates on a base of 3,000 to 5,000; residents 1 % of 4,000. */
export const toyMedicalLaw: MedicalLaw = {
  employeeRates: toyRule('rates', {
    'tier-1': { employer: '0.06', employee: '0.02' },
    'tier-2': { employer: '0.02', employee: '0.01' },
    standard: { employee: '0.03' },
  }),
  baseLimits: toyRule('base-limits', { floor: 3_000, ceiling: 5_000 }, { unit: 'CNY/month' }),
  flexibleRate: toyRule('flexible-rate', '0.08'),
  flexibleScheme: toyRule('flexible-scheme', 'employee-tier-1'),
  residentRate: toyRule('resident-rate', '0.01'),
  residentBase: toyRule('resident-base', 4_000, { unit: 'CNY/month' }),
  care: {
    'employee-tier-1': toyTierOne,
    flexible: toyTierOne,
    'employee-tier-2': toyTierTwo,
    resident: toyResident,
  },
  lifelongCoverMonths: toyRule('lifelong', { man: 360, woman: 300 }),
  lifelongCoverLocalMonths: toyRule('local', 120),
  lifelongCoverCity: text,
  recognisedYears: text,
  missingYearsPrice: text,
  missingYearsTerms: text,
  movingWithoutGap: text,
  gapWithoutWait: count,
  longestWait: count,
  schemeChangeMonths: count,
  residentWait: toyRule('wait', 3),
  residentWaitMissedYear: toyRule('wait-missed', 1),
  residentWaitRepairedYear: toyRule('wait-repaired', 1),
  residentWaitLeast: toyRule('wait-least', 6),
  residentWaitLeastYears: toyRule('wait-least-years', 4),
  treatmentAbroad: text,
  joining: text,
  coverAtHome: text,
  hongKongYears: text,
  personalAccountMoving: text,
};

/** A man of 45 in tier one under the toy law, changed as asked. */
export function toyDesk(insured: Partial<Insured> = {}, law: MedicalLaw = toyMedicalLaw): MedicalDesk {
  const person: Insured = { scheme: 'employee-tier-1', age: months(45 * 12), retired: false, ...insured };
  return { city: 'toy', law, book: openRuleBook({ asOf: '2026-11-23', overrides: {} }), insured: person };
}

/** An ordinary visit to the bound centre in June 2026 for 100 yuan, changed as asked. */
export function toyVisit(changes: Partial<Visit> = {}): Visit {
  const visit = { care: 'outpatient', place: 'community', access: 'bound', month: month('2026-06') } as const;
  return { ...visit, eligible: yuan(100), ...changes };
}
