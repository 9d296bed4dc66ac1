import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Huizhou; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'huizhou/payroll/housing-fund-base-limits',
  zh: '惠州市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Huizhou',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      publishedOn: '2026-06-24',
      value: { ceiling: 34290 },
      source: {
        instrument: '2026年度住房公积金缴存基数的通知',
        publisher: '惠州市住房公积金管理中心',
        publishedOn: '2026-06-24',
      },
      evidence: 'secondary',
    },
  ],
};
