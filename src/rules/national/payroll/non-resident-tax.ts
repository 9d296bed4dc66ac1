import type { Rule } from '../../rule.ts';

/** 非居民个人: without a home on the mainland and with fewer than 183 days in the year. Read as another's excerpt of the page. */
export const nonResidentTax: Rule<string> = {
  id: 'national/payroll/non-resident-tax',
  zh: '非居民个人缴纳的三险一金暂不允许扣除',
  en: 'contributions of a non-resident taxpayer',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-10-09',
      publishedOn: '2025-10-09',
      value: 'not-deductible',
      source: {
        instrument: '非居民个人所得税申报问答',
        publisher: '国家税务总局佛山市税务局',
        publishedOn: '2025-10-09',
        url: 'https://guangdong.chinatax.gov.cn/gdsw/fssw_nsrxt_kjxz/2025-10/09/content_00a4ed7054fc4d82ac30702f52001a14.shtml',
      },
      evidence: 'secondary',
    },
  ],
};
