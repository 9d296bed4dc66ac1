import type { MedicalRates } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Huizhou, the maternity insurance inside. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'huizhou/medical/employee-rates',
  zh: '惠州市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Huizhou',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    // Bare figures; no page of the city was found.
    {
      from: '2026-01-01',
      value: {
        'pooled-with-account': { employer: '0.056', employee: '0.02' },
        'pool-only': { employer: '0.04', employee: '0' },
      },
      source: { instrument: '惠州市职工医疗保险2026年度缴费基数和费率（未见原文）', publisher: '惠州市医疗保障局' },
      evidence: 'secondary',
    },
  ],
};
