import type { Rule } from '../../../rule.ts';

/** 长缴多得 of Zhuhai: so much a month for each year past fifteen. */
export const longContributionSupplement: Rule<number> = {
  id: 'zhuhai/resident/long-contribution-supplement',
  zh: '珠海市长缴多得基础养老金加发',
  en: 'supplement for long contributions in Zhuhai',
  unit: 'CNY/month',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // In a third party's report of that day.
    {
      from: '2021-03-30',
      value: 3,
      source: { instrument: '珠海市城乡居民基本养老保险待遇标准（未见原文）', publisher: '珠海市人力资源和社会保障局' },
      evidence: 'secondary',
    },
  ],
};
