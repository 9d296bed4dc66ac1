import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 中断缴费可补缴月数: up to this gap there is no wait, and cover for the gap too. It holds for a change of scheme as well. */
export const gapWithoutWait: Rule<number> = {
  id: 'guangdong/medical/gap-without-wait',
  zh: '广东省职工医保免待遇等待期的中断月数',
  en: 'months of a gap that may be paid back without a wait in Guangdong',
  unit: 'months',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2022-07-01', publishedOn: '2022-06-20', value: 3, source: guangdongMedicalTransfer, evidence: 'verified' },
  ],
};
