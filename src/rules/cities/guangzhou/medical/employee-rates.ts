import { guangzhouMedicalCut } from '../../../medical-sources.ts';
import type { MedicalRates } from '../../../payroll-law.ts';
import { guangzhouMedicalNotice2022 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Guangzhou; the instrument ends with 2026. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'guangzhou/medical/employee-rates',
  zh: '广州市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Guangzhou',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2022-12-01',
      value: { standard: { employer: '0.06', employee: '0.02' } },
      source: guangzhouMedicalNotice2022,
      evidence: 'corroborated',
    },
    {
      from: '2024-03-01',
      until: '2025-12-31',
      publishedOn: '2024-02-29',
      value: { standard: { employer: '0.045', employee: '0.02' } },
      source: guangzhouMedicalCut,
      evidence: 'verified',
    },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2024-02-29',
      value: { standard: { employer: '0.06', employee: '0.02' } },
      source: guangzhouMedicalNotice2022,
      evidence: 'corroborated',
    },
  ],
};
