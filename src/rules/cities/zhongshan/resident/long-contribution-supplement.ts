import type { Rule } from '../../../rule.ts';

/** 长缴多得 of Zhongshan: so much a month for each year past fifteen. */
export const longContributionSupplement: Rule<number> = {
  id: 'zhongshan/resident/long-contribution-supplement',
  zh: '中山市长缴多得基础养老金加发',
  en: 'supplement for long contributions in Zhongshan',
  unit: 'CNY/month',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The pages read have no date; the province asks for as much since 2020.
    {
      from: '2020-01-01',
      value: 3,
      source: { instrument: '中山市城乡居民基本养老保险实施办法（未见原文）', publisher: '中山市人民政府' },
      evidence: 'secondary',
    },
  ],
};
