import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Zhongshan; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'zhongshan/payroll/housing-fund-base-limits',
  zh: '中山市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Zhongshan',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      publishedOn: '2026-07-04',
      value: { floor: 2080, ceiling: 29430 },
      source: {
        instrument: '2026年度住房公积金缴存基数的通知',
        publisher: '中山市住房公积金管理中心',
        publishedOn: '2026-07-04',
      },
      evidence: 'secondary',
    },
    // A newspaper reports a new floor without its amount.
    {
      from: '2026-09-01',
      publishedOn: '2026-07-04',
      value: { ceiling: 29430 },
      source: {
        instrument: '2026年度住房公积金缴存基数的通知',
        publisher: '中山市住房公积金管理中心',
        publishedOn: '2026-07-04',
      },
      evidence: 'secondary',
    },
  ],
};
