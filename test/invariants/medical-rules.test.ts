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

  it('has the band of 2025 from memory and leaves out that of 2027, not published', () => {
    expect([at(shenzhen.baseLimits, '2025-06-01'), at(shenzhen.baseLimits, '2027-01-01')]).toEqual([
      { floor: 6733, ceiling: 33666 },
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
    expect(fees('2026-01-01')).toEqual([400, 150, { first: 250, later: 250 }, 300, 0, 10_000]);
  });

  it('charges for the two upper tiers of imaging from 2026, and says how the cap is applied for', () => {
    const { imagingFees, yearlyCapTerms, emergencyRefund } = hongKongMedicalLaw;
    const says = (on: string) => [imagingFees, yearlyCapTerms, emergencyRefund].map((rule) => at<unknown>(rule, on));
    expect(says('2025-12-31')).toEqual([{ advanced: 0, premium: 0 }, undefined, undefined]);
    expect(says('2026-01-01')).toEqual([
      { advanced: 250, premium: 500 },
      'applied-for, each-year-anew, by-31-march-of-the-next-year, passing-bill-in-full, excess-counts-in-the-next-year',
      350,
    ]);
  });

  it('makes the least wait of residents the fixed one and the three further years that bring it', () => {
    const { residentWait, residentWaitMissedYear, residentWaitLeast, residentWaitLeastYears } = shenzhen;
    const [fixed, each, least, years] = [
      residentWait,
      residentWaitMissedYear,
      residentWaitLeast,
      residentWaitLeastYears,
    ].map((rule) => at(rule, '2026-01-01') ?? 0);
    expect([fixed, each, least, years]).toEqual([3, 1, 6, 4]);
    expect(least).toBe((fixed ?? 0) + ((years ?? 0) - 1) * (each ?? 0));
  });

  it('pays the consultation fee and large equipment in tier one only', () => {
    const care: Readonly<Record<string, CareLaw>> = shenzhen.care;
    expect(
      Object.entries(care).map(([id, { consultationRatios, equipmentRatio }]) => [
        id,
        consultationRatios && at(consultationRatios, '2026-01-01')?.tertiary,
        equipmentRatio && at(equipmentRatio, '2026-01-01'),
      ]),
    ).toEqual([
      ['employee-tier-1', '0.6', '0.8'],
      ['employee-tier-2', undefined, undefined],
      ['flexible', '0.6', '0.8'],
      ['resident', undefined, undefined],
    ]);
  });

  it('keeps the waiting of the three kinds of care with the period counted, no median above the longest', () => {
    const { jointReplacementWaiting, cataractWaiting, surgeryClinicWaiting } = hongKongMedicalLaw;
    const all = [jointReplacementWaiting, cataractWaiting, surgeryClinicWaiting];
    expect(all.map(({ values, unit }) => [values[0]?.from, values[0]?.until, unit])).toEqual([
      ['2024-04-01', '2025-03-31', 'months'],
      ['2024-04-01', '2025-03-31', 'months'],
      ['2024-07-01', '2025-06-30', 'weeks'],
    ]);
    for (const { median, longest } of all.flatMap(({ values }) => Object.values(values[0]?.value ?? {})))
      expect(median).toBeLessThan(longest);
  });

  // 33,173 and 67,854, as the authority adds them up
  it('adds the lists of the clusters up to those of the authority', () => {
    const lists = [hongKongMedicalLaw.jointReplacementWaiting, hongKongMedicalLaw.cataractWaiting].map(({ values }) =>
      Object.values(values[0]?.value ?? {}).reduce((total, { list = 0 }) => total + list, 0),
    );
    expect(lists).toEqual([33_173, 67_854]);
  });

  it('raises the median premiums of private cover with age', () => {
    for (const byAge of Object.values(at(hongKongMedicalLaw.vhisMedianPremiums, '2026-11-24') ?? {})) {
      const premiums = Object.values(byAge);
      expect(premiums).toHaveLength(7);
      expect(premiums).toEqual([...premiums].sort((one, other) => one - other));
    }
  });

  it('supports patients at the Shenzhen hospital until March 2025, and knows nothing after', () => {
    const { hkuShenzhenSupport } = hongKongMedicalLaw;
    const days = ['2023-05-09', '2023-05-10', '2025-03-31', '2025-04-01'];
    const known = { copayment: 100, limit: 2000 };
    expect(days.map((day) => at(hkuShenzhenSupport, day))).toEqual([undefined, known, known, undefined]);
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
