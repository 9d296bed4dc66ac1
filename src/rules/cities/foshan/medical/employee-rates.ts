import type { MedicalRates } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Foshan. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'foshan/medical/employee-rates',
  zh: '佛山市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Foshan',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    // Bare figures; the limits beside them are doubtful and left out, and so is the employer's rate of the pool alone, which was not given.
    {
      from: '2026-01-01',
      value: { 'pooled-with-account': { employer: '0.045', employee: '0.02' }, 'pool-only': { employee: '0' } },
      source: { instrument: '佛山市职工医疗保险2026年度缴费基数和费率（未见原文）', publisher: '佛山市医疗保障局' },
      evidence: 'secondary',
    },
  ],
};
