import { guangdongResidentMethod2019 } from '../../resident-sources.ts';
import type { Rule } from '../../rule.ts';

/** 长缴多得: at least so much a month for each year past fifteen. */
export const longContributionSupplement: Rule<number> = {
  id: 'guangdong/resident/long-contribution-supplement',
  zh: '长缴多得基础养老金加发',
  en: 'supplement for long contributions',
  unit: 'CNY/month',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The department repeats it in an answer of 2023-04-26.
    { from: '2020-01-01', value: 3, source: guangdongResidentMethod2019, evidence: 'verified' },
  ],
};
