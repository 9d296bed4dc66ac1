import type { Rule } from '../../../rule.ts';
import { shenzhenHumanResources } from '../../../sources.ts';

/** 16周岁至60周岁之间: Shenzhen takes new members from Hong Kong up to this age. */
export const residentSchemeOldestAge: Rule<number> = {
  id: 'shenzhen/pension/resident-scheme-oldest-age',
  zh: '港澳台居民参加居民养老保险的最高年龄',
  en: 'oldest age to join the resident scheme',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Read in a report of that day.
    {
      from: '2022-10-05',
      value: 720,
      source: { instrument: '港澳台居民参加居民基本养老保险的答复', publisher: shenzhenHumanResources },
      evidence: 'secondary',
    },
  ],
};
