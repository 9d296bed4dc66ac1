import type { Rule } from '../../../rule.ts';

/** 缴费档次 of Zhuhai, a twelfth a month. */
export const tiers: Rule<readonly number[]> = {
  id: 'zhuhai/resident/tiers',
  zh: '珠海市城乡居民基本养老保险缴费档次',
  en: 'contribution tiers of the resident pension in Zhuhai',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // 60, 100 and 120 yuan a month, in a newspaper of December 2019.
    {
      from: '2020-01-01',
      value: [720, 1200, 1440],
      source: { instrument: '珠海市城乡居民基本养老保险缴费档次（未见原文）', publisher: '珠海市人力资源和社会保障局' },
      evidence: 'secondary',
    },
  ],
};
