import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 无中断转移: cover in the new city begins the month after the first payment there. */
export const movingWithoutGap: Rule<string> = {
  id: 'guangdong/medical/moving-without-gap',
  zh: '广东省职工医保转移接续无中断的待遇',
  en: 'moving between cities without a gap in Guangdong',
  unit: 'text',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value: 'from-the-month-after-the-first-payment',
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
