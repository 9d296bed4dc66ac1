import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 居民医保个人费率 of Shenzhen. What the government adds was not found. */
export const residentRate: Rule<string> = {
  id: 'shenzhen/medical/resident-rate',
  zh: '深圳市居民基本医疗保险个人缴费费率',
  en: 'own rate of the residents medical insurance in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Recalled; with the bases it gives the yearly fees that were published.
    { from: '2023-10-01', value: '0.007', source: shenzhenMedicalOrder, evidence: 'recalled' },
  ],
};
