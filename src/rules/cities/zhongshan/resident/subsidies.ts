import type { SubsidyByTier } from '../../../resident-law.ts';
import type { Rule } from '../../../rule.ts';

/** 政府缴费补贴 of Zhongshan, paid by the town. */
export const subsidies: Rule<SubsidyByTier> = {
  id: 'zhongshan/resident/subsidies',
  zh: '中山市城乡居民基本养老保险政府缴费补贴',
  en: 'subsidies of the resident pension in Zhongshan',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The page read has no date; the tiers are those of 2020.
    {
      from: '2020-01-01',
      value: { 180: 60, 240: 60, 360: 60, 600: 90, 900: 90, 1200: 120, 1800: 120, 3600: 150, 4800: 150 },
      source: {
        instrument: '中山市城乡居民基本养老保险政府缴费补贴标准（未见原文）',
        publisher: '中山市人力资源和社会保障局',
      },
      evidence: 'secondary',
    },
  ],
};
