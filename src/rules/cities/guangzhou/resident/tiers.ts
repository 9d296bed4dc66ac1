import { guangzhouResidentMethod2021 } from '../../../resident-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 缴费档次 of Guangzhou, a twelfth a month. */
export const tiers: Rule<readonly number[]> = {
  id: 'guangzhou/resident/tiers',
  zh: '广州市城乡居民基本养老保险缴费档次',
  en: 'contribution tiers of the resident pension in Guangzhou',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2021-06-01',
      publishedOn: '2021-05-21',
      value: [360, 600, 900, 1200, 1800, 3600, 4800],
      source: guangzhouResidentMethod2021,
      evidence: 'corroborated',
    },
  ],
};
