import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 灵活就业人员参保形式: tier one only; tier two is not open to them. */
export const flexibleScheme: Rule<string> = {
  id: 'shenzhen/medical/flexible-scheme',
  zh: '深圳市灵活就业人员参加的医疗保险形式',
  en: 'medical scheme open to the flexibly employed in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: 'employee-tier-1', source: shenzhenMedicalOrder, evidence: 'verified' }],
};
