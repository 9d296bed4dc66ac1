import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/analysis/explain.ts';
import type { MedicalScenario } from '../../../src/engine/medical/medical-scenario.ts';
import { yuan } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { codesOf, project } from '../../helpers/medical-scenario.ts';
import { month } from '../../helpers/pension-scenario.ts';

const absenceOf = (changes: Partial<MedicalScenario>, fact: string) =>
  explain(project(changes, { trace: true }), fact).absence?.kind;
const guangzhou = { city: 'guangzhou', scheme: 'flexible', wage: yuan(5_000) } as const;
const retired = { scheme: 'employee-tier-1', retired: true } as const;

describe('what nobody found', () => {
  it('is said of the limits of a city whose care is not known', () => {
    expect(project(guangzhou).caveats).toContainEqual({
      code: 'OUTPATIENT_LIMIT_UNKNOWN',
      values: { year: 2026, rule: 'guangzhou/medical/outpatient-limit' },
      withholds: ['outpatientAnnualLimit', 'outpatientHospitalLimit', 'breakEvenSpending'],
    });
    expect(absenceOf(guangzhou, 'outpatientAnnualLimit')).toBe('withheld');
    expect(absenceOf(guangzhou, 'breakEvenSpending')).toBe('withheld');
  });

  it('is said of the limits before the order of Shenzhen', () => {
    const { caveats } = project({ year: 2022 });
    const found = caveats.find(({ code }) => code === 'OUTPATIENT_LIMIT_UNKNOWN');
    expect(found?.values).toEqual({ year: 2022, rule: 'shenzhen/medical/bound-centre-outpatient-limit' });
  });

  it('is said of the account of the retired, and of Guangzhou', () => {
    const account = { code: 'ACCOUNT_UNKNOWN', values: {}, withholds: ['personalAccountCredit'] };
    expect(project(retired).caveats).toContainEqual(account);
    expect(project(guangzhou).caveats).toContainEqual(account);
    expect(absenceOf(retired, 'personalAccountCredit')).toBe('withheld');
  });

  it('is said of the month of retirement and of the price of missing months', () => {
    const { caveats } = project({ scheme: 'flexible', asKnownOn: '2024-01-01' });
    expect(caveats.find(({ code }) => code === 'FOR_LIFE_UNKNOWN')?.withholds).toContain('lifetimeCoverFrom');
    const short = { ...guangzhou, birth: month('1970-01'), retire: months(720) };
    expect(absenceOf(short, 'missingMonthPrice')).toBe('withheld');
    expect(absenceOf(short, 'missingMonthsPrice')).toBe('withheld');
  });

  it('is not said of what does not exist, nor of what is known', () => {
    expect(codesOf(project()).filter((code) => /LIMIT_UNKNOWN|ACCOUNT/.test(code))).toEqual([]);
    expect(absenceOf({}, 'outpatientHospitalLimit')).toBe('does-not-exist');
    expect(absenceOf({}, 'lifetimeCoverFrom')).toBe('does-not-exist');
    expect(codesOf(project({ scheme: 'hong-kong-public' }))).not.toContain('ACCOUNT_UNKNOWN');
  });
});
