import type { SubsidyByTier } from '../../../resident-law.ts';
import type { Rule } from '../../../rule.ts';

/** 政府缴费补贴 of Shenzhen; none on years made up later. */
export const subsidies: Rule<SubsidyByTier> = {
  id: 'shenzhen/resident/subsidies',
  zh: '深圳市城乡居民基本养老保险政府缴费补贴',
  en: 'subsidies of the resident pension in Shenzhen',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Three copies of 2022 and 2023 print the same; the tiers are those of 2020.
    {
      from: '2020-01-01',
      value: { 180: 30, 240: 40, 360: 50, 600: 70, 900: 80, 1200: 90, 1800: 100, 3600: 120, 4800: 150 },
      source: {
        instrument: '深圳市城乡居民基本养老保险政府缴费补贴标准（未见原文）',
        publisher: '深圳市人力资源和社会保障局',
      },
      evidence: 'corroborated',
    },
  ],
};
