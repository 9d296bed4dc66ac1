import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Huizhou, by the calendar year. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'huizhou/medical/employee-base-limits',
  zh: '惠州市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Huizhou',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Bare figures; no page of the city was found.
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: { floor: 4463, ceiling: 22315 },
      source: { instrument: '惠州市职工医疗保险2026年度缴费基数和费率（未见原文）', publisher: '惠州市医疗保障局' },
      evidence: 'secondary',
    },
  ],
};
