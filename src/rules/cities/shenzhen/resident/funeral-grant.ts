import type { Rule } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

/** 丧葬补助费 of Shenzhen: once, to the survivors of a member of the resident scheme. */
export const funeralGrant: Rule<number> = {
  id: 'shenzhen/resident/funeral-grant',
  zh: '深圳市城乡居民基本养老保险丧葬补助费',
  en: 'funeral grant of the resident pension in Shenzhen',
  unit: 'CNY',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // In a report of that day, and again in one of 2020.
    {
      from: '2018-10-28',
      value: 5_000,
      source: { instrument: '深圳市城乡居民基本养老保险待遇标准（未见原文）', publisher: shenzhenHumanResources },
      evidence: 'secondary',
    },
  ],
};
