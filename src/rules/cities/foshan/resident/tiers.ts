import type { Rule } from '../../../rule.ts';

/** 缴费档次 of Foshan, a twelfth a month. */
export const tiers: Rule<readonly number[]> = {
  id: 'foshan/resident/tiers',
  zh: '佛山市城乡居民基本养老保险缴费档次',
  en: 'contribution tiers of the resident pension in Foshan',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The page read has no date; its highest tier is that of the method of 2020.
    {
      from: '2020-01-01',
      value: [360, 480, 600, 720, 840, 960, 1200, 1800, 2400, 3600, 4800],
      source: { instrument: '佛山市城乡居民基本养老保险缴费档次（未见原文）', publisher: '佛山市人力资源和社会保障局' },
      evidence: 'secondary',
    },
  ],
};
