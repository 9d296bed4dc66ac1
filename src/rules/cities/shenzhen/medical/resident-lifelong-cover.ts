import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 居民医保: never becomes cover for life; residents pay on in old age. */
export const residentLifelongCover: Rule<string> = {
  id: 'shenzhen/medical/resident-lifelong-cover',
  zh: '深圳市居民医保与终身待遇',
  en: 'lifelong cover and the residents scheme in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: 'never-for-life, paid-on-in-old-age',
      source: shenzhenMedicalOrder,
      evidence: 'recalled',
    },
  ],
};
