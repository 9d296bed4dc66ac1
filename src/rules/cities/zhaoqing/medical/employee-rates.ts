import type { MedicalRates } from '../../../payroll-law.ts';
import { zhaoqingMedicalNotice2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Zhaoqing, without the maternity insurance. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'zhaoqing/medical/employee-rates',
  zh: '肇庆市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Zhaoqing',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: { standard: { employer: '0.055', employee: '0.02' } },
      source: zhaoqingMedicalNotice2026,
      evidence: 'secondary',
    },
  ],
};
