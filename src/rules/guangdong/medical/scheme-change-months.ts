import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 职工、居民医保转换: after this continuous cover a change of scheme is treated as a move. */
export const schemeChangeMonths: Rule<number> = {
  id: 'guangdong/medical/scheme-change-months',
  zh: '广东省职工与居民医保转换的连续参保月数',
  en: 'months of cover that carry over to another scheme in Guangdong',
  unit: 'months',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value: 24,
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
