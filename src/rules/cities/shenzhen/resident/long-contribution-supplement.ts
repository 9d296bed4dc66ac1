import type { Rule } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

/** 长缴多得 of Shenzhen: so much a month for each year past fifteen. */
export const longContributionSupplement: Rule<number> = {
  id: 'shenzhen/resident/long-contribution-supplement',
  zh: '深圳市长缴多得基础养老金加发',
  en: 'supplement for long contributions in Shenzhen',
  unit: 'CNY/month',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // A third party prints it beside the base pension of 2020.
    {
      from: '2020-01-01',
      value: 3,
      source: { instrument: '深圳市城乡居民基本养老保险待遇标准（未见原文）', publisher: shenzhenHumanResources },
      evidence: 'secondary',
    },
  ],
};
