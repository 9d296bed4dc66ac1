import { shenzhenMedicalNotice2026, shenzhenMedicalNotices } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 居民医保缴费基数 of Shenzhen, by the calendar year: a twelfth of the disposable income a head of two years before. */
export const residentBase: Rule<number> = {
  id: 'shenzhen/medical/resident-base',
  zh: '深圳市居民基本医疗保险缴费基数',
  en: 'base of the residents medical insurance in Shenzhen',
  unit: 'CNY/month',
  review: 'every January',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2023-10-01', until: '2023-12-31', value: 5904, source: shenzhenMedicalNotices, evidence: 'recalled' },
    { from: '2024-01-01', until: '2024-12-31', value: 6060, source: shenzhenMedicalNotices, evidence: 'recalled' },
    { from: '2025-01-01', until: '2025-12-31', value: 6409, source: shenzhenMedicalNotices, evidence: 'recalled' },
    {
      from: '2026-01-01',
      until: '2026-12-31',
      publishedOn: '2025-12-29',
      value: 6760,
      source: shenzhenMedicalNotice2026,
      evidence: 'verified',
    },
  ],
};
