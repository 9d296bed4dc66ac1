import type { MedicalRates } from '../../../payroll-law.ts';
import { jiangmenMedicalNotice2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Jiangmen, the maternity insurance inside. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'jiangmen/medical/employee-rates',
  zh: '江门市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Jiangmen',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2025-12-22',
      value: { standard: { employer: '0.06', employee: '0.02' } },
      source: jiangmenMedicalNotice2026,
      evidence: 'secondary',
    },
  ],
};
