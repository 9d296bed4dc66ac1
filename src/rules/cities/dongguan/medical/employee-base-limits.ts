import type { Band } from '../../../payroll-law.ts';
import { dongguanMedicalTable2026 } from '../../../payroll-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Dongguan, by the calendar year. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'dongguan/medical/employee-base-limits',
  zh: '东莞市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Dongguan',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      until: '2026-12-31',
      publishedOn: '2026-06-25',
      value: { floor: 4775, ceiling: 27549 },
      source: dongguanMedicalTable2026,
      evidence: 'secondary',
    },
  ],
};
