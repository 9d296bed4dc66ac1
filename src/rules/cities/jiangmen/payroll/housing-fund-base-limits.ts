import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Jiangmen; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'jiangmen/payroll/housing-fund-base-limits',
  zh: '江门市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Jiangmen',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-07-01',
      publishedOn: '2026-07-21',
      value: { floor: 1850, ceiling: 27628 },
      source: {
        instrument: '2026年度住房公积金缴存基数的通知',
        number: '江房金字〔2026〕19号',
        publisher: '江门市住房公积金管理中心',
        publishedOn: '2026-07-21',
      },
      evidence: 'secondary',
    },
    // The floor after the minimum wage rose was not found.
    {
      from: '2026-09-01',
      publishedOn: '2026-07-21',
      value: { ceiling: 27628 },
      source: {
        instrument: '2026年度住房公积金缴存基数的通知',
        number: '江房金字〔2026〕19号',
        publisher: '江门市住房公积金管理中心',
        publishedOn: '2026-07-21',
      },
      evidence: 'secondary',
    },
  ],
};
