import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Zhuhai; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'zhuhai/payroll/housing-fund-base-limits',
  zh: '珠海市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Zhuhai',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      value: { floor: 2080, ceiling: 36279 },
      source: { instrument: '2026年度住房公积金缴存基数的通知', publisher: '珠海市住房公积金管理中心' },
      evidence: 'secondary',
    },
    {
      from: '2026-09-01',
      publishedOn: '2026-08-19',
      value: { floor: 2300, ceiling: 36279 },
      source: {
        instrument: '调整住房公积金缴存基数下限的通知',
        number: '珠房金委字〔2026〕5号',
        publisher: '珠海市住房公积金管理委员会',
        publishedOn: '2026-08-19',
      },
      evidence: 'secondary',
    },
  ],
};
