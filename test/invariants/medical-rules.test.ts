import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/quantities/calendar.ts';
import { medicalLaws } from '../../src/rules/cities/medical-laws.ts';
import { hongKongMedicalLaw } from '../../src/rules/hong-kong/medical-law.ts';
import { inForce } from '../../src/rules/in-force.ts';
import type { CareLaw, MedicalLaw } from '../../src/rules/medical-law.ts';
import type { Rule } from '../../src/rules/rule.ts';

const { shenzhen, guangzhou } = medicalLaws;
const at = <T>(rule: Rule<T>, on: string) => inForce(rule, on as IsoDate)?.value;

describe('what the law on medical cover says', () => {
  it('cuts the flexible rate in Shenzhen for 2024 and 2025 only', () => {
    const days = ['2023-09-30', '2023-10-01', '2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01'];
    expect(days.map((day) => at(shenzhen.flexibleRate, day))).toEqual([
      undefined,
      '0.08',
      '0.08',
      '0.07',
      '0.07',
      '0.08',
    ]);
  });

  it('cuts the flexible rate in Guangzhou from March 2024 to 2025, and ends with 2026', () => {
    const days = ['2022-11-30', '2022-12-01', '2024-02-29', '2024-03-01', '2025-12-31', '2026-12-31', '2027-01-01'];
    expect(days.map((day) => at(guangzhou.flexibleRate, day))).toEqual([
      ...[undefined, '0.08', '0.08', '0.065', '0.065', '0.08', undefined],
    ]);
  });

  it('makes the flexible rate the two shares of tier one', () => {
    for (const day of ['2023-10-01', '2024-01-01', '2026-01-01']) {
      const { employer, employee } = at(shenzhen.employeeRates, day)?.['tier-1'] ?? {};
      expect(Number(employer) + Number(employee)).toBeCloseTo(Number(at(shenzhen.flexibleRate, day)), 10);
    }
  });

  it('rests the band on one wage and the limits of care on another', () => {
    const { floor, ceiling } = at(shenzhen.baseLimits, '2026-06-01') ?? {};
    const wage = at(shenzhen.premiumAverageWage, '2026-06-01') ?? 0;
    expect([floor, ceiling]).toEqual([Math.round(wage * 0.6), wage * 3]);
    expect(at(shenzhen.care.resident.limitAverageWage, '2026-06-01')).toBe(12 * 14_755);
    expect(wage).toBe(11_211);
  });

  it('leaves out the band of 2025, which is remembered too faintly, and that of 2027, not published', () => {
    expect([at(shenzhen.baseLimits, '2025-06-01'), at(shenzhen.baseLimits, '2027-01-01')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('knows nothing of lifelong cover before 2030', () => {
    expect(at(shenzhen.lifelongCoverMonths, '2029-12-31')).toBeUndefined();
    expect(at(shenzhen.lifelongCoverMonths, '2030-01-01')).toEqual({ man: 360, woman: 300 });
  });

  it('uses the price of a missing year past 2025-06-30 as provisional', () => {
    const standing = (on: IsoDate) => inForce(shenzhen.missingYearsPrice, on)?.standing;
    expect([standing('2025-06-29'), standing('2025-06-30'), standing('2026-11-24')]).toEqual([
      ...['in-force', 'provisional', 'provisional'],
    ]);
  });

  it('has one ratio more in class one than months at which it rises', () => {
    const { chronicOneMonths, chronicOneRatios } = shenzhen.care.resident;
    expect(at(chronicOneRatios, '2026-01-01')?.length).toBe((at(chronicOneMonths, '2026-01-01')?.length ?? 0) + 1);
  });

  it('raises the fees of Hong Kong on 2026-01-01', () => {
    const { emergencyFee, familyClinicFee, specialistFees, inpatientDayFee, admissionFee, yearlyCap } =
      hongKongMedicalLaw;
    const fees = (on: string) =>
      [emergencyFee, familyClinicFee, specialistFees, inpatientDayFee, admissionFee, yearlyCap].map((rule) =>
        at<unknown>(rule, on),
      );
    expect(fees('2025-12-31')).toEqual([180, 50, { first: 135, later: 80 }, 120, 75, undefined]);
    expect(fees('2026-01-01')).toEqual([400, 150, { first: 250, later: 250 }, 300, undefined, 10_000]);
  });

  it('knows no care and no band of Guangzhou', () => {
    const law: MedicalLaw = guangzhou;
    expect([law.care, law.baseLimits]).toEqual([{}, undefined]);
  });

  it('lets tier one go anywhere, and gives the supplement by age to residents only', () => {
    const care: Readonly<Record<string, CareLaw>> = shenzhen.care;
    expect(
      Object.entries(care).map(([id, one]) => [id, !one.unreferredOutpatient, !!one.outpatientSupplementAge]),
    ).toEqual([
      ['employee-tier-1', true, false],
      ['employee-tier-2', false, false],
      ['flexible', true, false],
      ['resident', false, true],
    ]);
  });
});
