import type { MedicalRates } from '../../../payroll-law.ts';
import { dongguanMedicalTable2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Dongguan, the table of half a year. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'dongguan/medical/employee-rates',
  zh: '东莞市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Dongguan',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2026-07-01',
      until: '2026-12-31',
      publishedOn: '2026-06-25',
      value: {
        'pooled-with-account': { employer: '0.05', employee: '0.02' },
        'pooled-without-account': { employer: '0.045', employee: '0.005' },
        'pool-only': { employer: '0.0245', employee: '0.005' },
      },
      source: dongguanMedicalTable2026,
      evidence: 'secondary',
    },
  ],
};
