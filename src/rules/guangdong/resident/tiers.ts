import { guangdongResidentMethod2019 } from '../../resident-sources.ts';
import type { Rule } from '../../rule.ts';

/** 缴费档次 of the province: one is chosen each calendar year. */
export const tiers: Rule<readonly number[]> = {
  id: 'guangdong/resident/tiers',
  zh: '广东省城乡居民基本养老保险缴费档次',
  en: 'contribution tiers of the resident pension in Guangdong',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2020-01-01',
      value: [180, 240, 360, 600, 900, 1200, 1800, 3600, 4800],
      source: guangdongResidentMethod2019,
      evidence: 'corroborated',
    },
  ],
};
