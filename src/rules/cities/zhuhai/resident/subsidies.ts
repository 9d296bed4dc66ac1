import type { SubsidyByTier } from '../../../resident-law.ts';
import type { Rule } from '../../../rule.ts';

/** 政府缴费补贴 of Zhuhai, for residents of Hong Kong too. */
export const subsidies: Rule<SubsidyByTier> = {
  id: 'zhuhai/resident/subsidies',
  zh: '珠海市城乡居民基本养老保险政府缴费补贴',
  en: 'subsidies of the resident pension in Zhuhai',
  unit: 'CNY/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // 39, 65 and 78 yuan a month, 65 % of the own payment.
    {
      from: '2020-01-01',
      value: { 720: 468, 1200: 780, 1440: 936 },
      source: {
        instrument: '珠海市城乡居民基本养老保险政府缴费补贴标准（未见原文）',
        publisher: '珠海市人力资源和社会保障局',
      },
      evidence: 'secondary',
    },
  ],
};
