import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 补缴方式: month by month on the terms of the active, or at once for those of the retired. */
export const missingYearsTerms: Rule<string> = {
  id: 'guangdong/medical/missing-years-terms',
  zh: '广东省职工医保缴费年限补缴方式',
  en: 'ways to pay missing medical years in Guangdong',
  unit: 'text',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value:
        'monthly-active-terms, lump-sum-retired-terms, monthly-may-become-lump-sum, personal-account-may-pay, resident-scheme-keeps-years',
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
