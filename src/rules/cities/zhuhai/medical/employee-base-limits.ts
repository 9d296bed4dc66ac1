import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 职工医保缴费基数上下限 of Zhuhai, by the calendar year. */
export const employeeBaseLimits: Rule<Band> = {
  id: 'zhuhai/medical/employee-base-limits',
  zh: '珠海市职工基本医疗保险缴费基数上下限',
  en: 'floor and ceiling of the medical base in Zhuhai',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-01-01',
      until: '2026-12-31',
      value: { floor: 4775, ceiling: 27549 },
      source: {
        instrument: '珠海市2026年度职工医疗保险缴费基数上下限的通知',
        number: '珠医保〔2025〕62号',
        publisher: '珠海市医疗保障局',
        url: 'https://www.zhuhaiwanshan.gov.cn/jlhd/rdwtzsk/ysb/content/post_3865966.html',
      },
      evidence: 'secondary',
    },
  ],
};
