import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 支付比例提高: so much is added to the outpatient ratio of retirees, and of residents from an age. */
export const outpatientSupplement: Rule<string> = {
  id: 'shenzhen/medical/outpatient-supplement',
  zh: '深圳市退休人员及60岁以上居民门诊支付比例提高',
  en: 'outpatient supplement for the old in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: '0.05', source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
