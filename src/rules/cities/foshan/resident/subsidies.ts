import type { SubsidyByTier } from '../../../resident-law.ts';
import type { Rule } from '../../../rule.ts';

/** 政府缴费补贴 of Foshan. */
export const subsidies: Rule<SubsidyByTier> = {
  id: 'foshan/resident/subsidies',
  zh: '佛山市城乡居民基本养老保险政府缴费补贴',
  en: 'subsidies of the resident pension in Foshan',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The page read has no date.
    {
      from: '2020-01-01',
      value: { 360: 36, 480: 60, 600: 60, 720: 60, 840: 60, 960: 60, 1200: 60, 1800: 60, 2400: 60, 3600: 60, 4800: 60 },
      source: {
        instrument: '佛山市城乡居民基本养老保险政府缴费补贴标准（未见原文）',
        publisher: '佛山市人力资源和社会保障局',
      },
      evidence: 'secondary',
    },
  ],
};
