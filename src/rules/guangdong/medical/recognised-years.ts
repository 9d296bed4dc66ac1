import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 缴费年限互认: years paid in other cities of the province count. */
export const recognisedYears: Rule<string> = {
  id: 'guangdong/medical/recognised-years',
  zh: '广东省职工医保缴费年限互认',
  en: 'medical years of other cities in Guangdong',
  unit: 'text',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value: 'added-together',
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
