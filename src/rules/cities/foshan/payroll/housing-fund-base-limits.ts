import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Foshan; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'foshan/payroll/housing-fund-base-limits',
  zh: '佛山市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Foshan',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      publishedOn: '2026-06-23',
      value: { floor: 2080, ceiling: 31395 },
      source: {
        instrument: '2026年度住房公积金缴存基数的通告',
        publisher: '佛山市住房公积金管理中心',
        publishedOn: '2026-06-23',
      },
      evidence: 'secondary',
    },
    // The floor after the minimum wage rose was not found.
    {
      from: '2026-09-01',
      publishedOn: '2026-06-23',
      value: { ceiling: 31395 },
      source: {
        instrument: '2026年度住房公积金缴存基数的通告',
        publisher: '佛山市住房公积金管理中心',
        publishedOn: '2026-06-23',
      },
      evidence: 'secondary',
    },
  ],
};
