import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 居民提高支付比例的年龄, in months; retirees have it at any age. */
export const outpatientSupplementAge: Rule<number> = {
  id: 'shenzhen/medical/outpatient-supplement-age',
  zh: '深圳市居民门诊支付比例提高的年龄',
  en: 'age from which residents have the supplement in Shenzhen',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: 720, source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
