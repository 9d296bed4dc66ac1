import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 签约家庭医生开具处方: the ratio for drugs against hypertension and diabetes. */
export const familyDoctorRatio: Rule<string> = {
  id: 'shenzhen/medical/family-doctor-ratio',
  zh: '深圳市签约家庭医生高血压、糖尿病处方支付比例',
  en: 'ratio with a contracted family doctor in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: '0.9', source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
