import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 一档其他二类门特支付比例 */
export const tier1Chronic2Ratio: Rule<string> = {
  id: 'shenzhen/medical/tier-1-chronic-2-ratio',
  zh: '深圳市职工医保一档其他二类门诊特定病种支付比例',
  en: 'ratio of other chronic class two, tier one, in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: '0.8', source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
