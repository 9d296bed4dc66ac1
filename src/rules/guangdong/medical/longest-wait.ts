import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 待遇等待期, in months: in principle a city makes nobody wait longer after a longer gap. */
export const longestWait: Rule<number> = {
  id: 'guangdong/medical/longest-wait',
  zh: '广东省职工医保待遇等待期上限',
  en: 'longest wait after a gap in Guangdong',
  unit: 'months',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2022-07-01', publishedOn: '2022-06-20', value: 6, source: guangdongMedicalTransfer, evidence: 'verified' },
  ],
};
