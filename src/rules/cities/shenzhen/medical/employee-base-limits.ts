import { shenzhenMedicalNotice2026, shenzhenMedicalNotices } from '../../../medical-sources.ts';
import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Shenzhen, by the calendar year: 60 % and 300 % of the average wage of two years before. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'shenzhen/medical/employee-base-limits',
  zh: '深圳市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Shenzhen',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-01-01',
      until: '2024-12-31',
      value: { floor: 6475, ceiling: 32376 },
      source: shenzhenMedicalNotices,
      evidence: 'recalled',
    },
    {
      from: '2025-01-01',
      until: '2025-12-31',
      value: { floor: 6733, ceiling: 33666 },
      source: shenzhenMedicalNotices,
      evidence: 'recalled',
    },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2025-12-29',
      value: { floor: 6727, ceiling: 33633 },
      source: shenzhenMedicalNotice2026,
      evidence: 'corroborated',
    },
  ],
};
