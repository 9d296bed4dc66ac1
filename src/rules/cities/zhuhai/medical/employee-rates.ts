import type { MedicalRates } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Zhuhai: that of tier one has the maternity insurance inside. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'zhuhai/medical/employee-rates',
  zh: '珠海市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Zhuhai',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    // Bare figures. Tier two costs the employer 3 %, but whether maternity is inside is not said: absent.
    {
      from: '2026-01-01',
      value: { 'tier-1': { employer: '0.06', employee: '0.015' }, 'tier-2': { employee: '0' } },
      source: { instrument: '珠海市职工医疗保险2026年度缴费基数和费率（未见原文）', publisher: '珠海市医疗保障局' },
      evidence: 'secondary',
    },
  ],
};
