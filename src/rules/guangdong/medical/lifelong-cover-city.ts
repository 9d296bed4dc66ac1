import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 退休后待遇享受地, in the order tried; it may not be tied to the city of the pension. */
export const lifelongCoverCity: Rule<string> = {
  id: 'guangdong/medical/lifelong-cover-city',
  zh: '广东省职工医保退休待遇享受地',
  en: 'city that gives lifelong medical cover in Guangdong',
  unit: 'text',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value: 'last-city, earlier-city-that-qualifies, longest-record-or-household-city, not-tied-to-pension',
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
