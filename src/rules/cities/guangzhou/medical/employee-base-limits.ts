import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Guangzhou, by the calendar year. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'guangzhou/medical/employee-base-limits',
  zh: '广州市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Guangzhou',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Bare figures of a payroll table, 60 % and 300 % of 10,390; another prints 6,236 and 31,179, its value of 2025.
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: { floor: 6234, ceiling: 31170 },
      source: { instrument: '广州市2026年度职工医疗保险缴费基数和费率的通知', publisher: '广州市医疗保障局' },
      evidence: 'secondary',
    },
  ],
};
