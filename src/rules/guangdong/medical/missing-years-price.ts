import { guangdongMedicalTransfer } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 补缴标准 of a month: the city's average wage of two years before × its employer rate. */
export const missingYearsPrice: Rule<string> = {
  id: 'guangdong/medical/missing-years-price',
  zh: '广东省职工医保缴费年限补缴标准',
  en: 'price of missing medical years in Guangdong',
  unit: 'text',
  review: 'by 2025-06-30',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2022-07-01',
      publishedOn: '2022-06-20',
      value: 'average-wage-of-two-years-before, employer-rate',
      source: guangdongMedicalTransfer,
      evidence: 'verified',
    },
  ],
};
