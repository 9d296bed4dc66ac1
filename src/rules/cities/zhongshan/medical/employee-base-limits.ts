import type { Band } from '../../../payroll-law.ts';
import { zhongshanMedicalNotice2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Zhongshan, by the calendar year. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'zhongshan/medical/employee-base-limits',
  zh: '中山市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Zhongshan',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2025-11-16',
      value: { floor: 4250, ceiling: 21250 },
      source: zhongshanMedicalNotice2026,
      evidence: 'secondary',
    },
  ],
};
