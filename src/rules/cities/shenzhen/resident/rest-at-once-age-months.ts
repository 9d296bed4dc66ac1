import type { Rule } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

/** 一次性补足: who is still short of the minimum at this age pays the years that lack at once, without subsidy. */
export const restAtOnceAgeMonths: Rule<number> = {
  id: 'shenzhen/resident/rest-at-once-age-months',
  zh: '深圳市城乡居民基本养老保险一次性补足缴费年限的年龄',
  en: 'age to pay the missing years of the resident pension at once in Shenzhen',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // In a page of that day. Whether it outlived the province's method of 2020 was not found.
    {
      from: '2014-04-01',
      until: '2019-12-31',
      value: 780,
      source: { instrument: '深圳市城乡居民基本养老保险缴费年限规定（未见原文）', publisher: shenzhenHumanResources },
      evidence: 'secondary',
    },
  ],
};
