import type { Band } from '../../../payroll-law.ts';
import type { Rule } from '../../../rule.ts';

/** 住房公积金缴存基数上下限 of Shenzhen; a limit that was not found is absent. */
export const housingFundBaseLimits: Rule<Band> = {
  id: 'shenzhen/payroll/housing-fund-base-limits',
  zh: '深圳市住房公积金缴存基数上下限',
  en: 'floor and ceiling of the housing fund base in Shenzhen',
  unit: 'CNY/month',
  review: 'every July',
  lastConfirmedOn: '2026-11-24',
  values: [
    // For staff who join from September. The page gives the rule: three times the average wage of 2025, 16,157; the minimum wage.
    {
      from: '2026-09-01',
      publishedOn: '2026-07-15',
      value: { floor: 2700, ceiling: 48471 },
      source: {
        instrument: '2026年住房公积金缴存基数上下限',
        publisher: '深圳市住房和建设局',
        publishedOn: '2026-07-15',
        url: 'https://zjj.sz.gov.cn/hdjl/ywzs/gjj/content/post_12893588.html',
      },
      evidence: 'secondary',
    },
  ],
};
