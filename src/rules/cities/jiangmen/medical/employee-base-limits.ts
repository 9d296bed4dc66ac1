import type { Band } from '../../../payroll-law.ts';
import { jiangmenMedicalNotice2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Jiangmen, by the calendar year. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'jiangmen/medical/employee-base-limits',
  zh: '江门市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Jiangmen',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2025-12-22',
      value: { floor: 4280, ceiling: 21399 },
      source: jiangmenMedicalNotice2026,
      evidence: 'secondary',
    },
  ],
};
