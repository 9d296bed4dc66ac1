import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 本地实际缴费年限, in months: what must have been paid in the city that gives the cover. */
export const lifelongCoverLocalMonths: Rule<number> = {
  id: 'guangdong/medical/lifelong-cover-local-months',
  zh: '广东省职工医保退休待遇本地实际缴费月数',
  en: 'months paid in the city for lifelong medical cover in Guangdong',
  unit: 'months',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value: 120,
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
