import { shenzhenMedicalCut, shenzhenMedicalNotice2026, shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { MedicalRates } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保费率 of Shenzhen. An employer may choose tier two for staff without Shenzhen household registration. */
export const employeeRates: Rule<MedicalRates> = {
  id: 'shenzhen/medical/employee-rates',
  zh: '深圳市职工基本医疗保险缴费费率',
  en: 'rates of the employees medical insurance in Shenzhen',
  unit: '1',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  bounds: { least: 0, most: 1 },
  values: [
    {
      from: '2023-10-01',
      value: { 'tier-1': { employer: '0.06', employee: '0.02' }, 'tier-2': { employer: '0.015', employee: '0.005' } },
      source: shenzhenMedicalOrder,
      evidence: 'verified',
    },
    // The cut for enterprises.
    {
      from: '2024-01-01',
      until: '2025-12-31',
      value: { 'tier-1': { employer: '0.05', employee: '0.02' }, 'tier-2': { employer: '0.015', employee: '0.005' } },
      source: shenzhenMedicalCut,
      evidence: 'verified',
    },
    {
      from: '2026-01-01',
      publishedOn: '2025-12-29',
      value: { 'tier-1': { employer: '0.06', employee: '0.02' }, 'tier-2': { employer: '0.015', employee: '0.005' } },
      source: shenzhenMedicalNotice2026,
      evidence: 'corroborated',
    },
  ],
};
