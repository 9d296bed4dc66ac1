import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 高血压、糖尿病用药: paid at the ratio of an ordinary outpatient visit. Whether it counts in that limit was not found. */
export const hypertensionDiabetesTerms: Rule<string> = {
  id: 'shenzhen/medical/hypertension-diabetes-terms',
  zh: '深圳市高血压、糖尿病门诊用药支付',
  en: 'drugs for hypertension and diabetes in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    { from: '2023-10-01', value: 'ordinary-outpatient-ratio', source: shenzhenMedicalOrder, evidence: 'secondary' },
  ],
};
