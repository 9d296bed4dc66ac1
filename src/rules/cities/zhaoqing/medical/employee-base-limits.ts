import type { Band } from '../../../payroll-law.ts';
import { zhaoqingMedicalNotice2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Zhaoqing, by the calendar year. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'zhaoqing/medical/employee-base-limits',
  zh: '肇庆市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Zhaoqing',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: { floor: 4520, ceiling: 22599 },
      source: zhaoqingMedicalNotice2026,
      evidence: 'secondary',
    },
  ],
};
