import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 未经转诊到非选定机构: the pooled fund pays nothing. */
export const unreferredOutpatient: Rule<string> = {
  id: 'shenzhen/medical/unreferred-outpatient',
  zh: '深圳市未经转诊的门诊费用',
  en: 'outpatient visits without referral in Shenzhen',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-10-01',
      value: 'fund-pays-nothing, personal-account-may-pay',
      source: shenzhenMedicalOrder,
      evidence: 'secondary',
    },
  ],
};
