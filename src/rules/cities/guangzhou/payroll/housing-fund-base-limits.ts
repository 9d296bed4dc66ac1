import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Guangzhou; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'guangzhou/payroll/housing-fund-base-limits',
  zh: '广州市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Guangzhou',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      value: { floor: 2500, ceiling: 41697 },
      source: { instrument: '2026年度住房公积金缴存基数的通知', publisher: '广州住房公积金管理中心' },
      evidence: 'secondary',
    },
    {
      from: '2026-09-01',
      value: { floor: 2680, ceiling: 41697 },
      source: { instrument: '调整住房公积金缴存基数下限的通知', publisher: '广州住房公积金管理中心' },
      evidence: 'secondary',
    },
  ],
};
