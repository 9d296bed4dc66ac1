import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Zhaoqing; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'zhaoqing/payroll/housing-fund-base-limits',
  zh: '肇庆市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Zhaoqing',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Bare figures; no page of the city was found.
    {
      from: '2026-07-01',
      value: { floor: 1850, ceiling: 28220 },
      source: { instrument: '2026年度住房公积金缴存基数（未见原文）', publisher: '肇庆市住房公积金管理中心' },
      evidence: 'secondary',
    },
    // The floor after the minimum wage rose was not found.
    {
      from: '2026-09-01',
      value: { ceiling: 28220 },
      source: { instrument: '2026年度住房公积金缴存基数（未见原文）', publisher: '肇庆市住房公积金管理中心' },
      evidence: 'secondary',
    },
  ],
};
