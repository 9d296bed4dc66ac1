import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 二档、居民其他二类门特支付比例: no less than this. */
export const boundCentreChronic2LeastRatio: Rule<string> = {
  id: 'shenzhen/medical/bound-centre-chronic-2-least-ratio',
  zh: '深圳市职工医保二档及居民医保其他二类门诊特定病种最低支付比例',
  en: 'least ratio of other chronic class two, tier two and residents, in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: '0.6', source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
