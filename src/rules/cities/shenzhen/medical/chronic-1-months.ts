import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 一类门特: the continuous months of cover at which the ratio becomes the second, then the third. */
export const chronic1Months: Rule<readonly number[]> = {
  id: 'shenzhen/medical/chronic-1-months',
  zh: '深圳市一类门诊特定病种支付比例的连续参保月数',
  en: 'months of cover that raise the ratio of class one in Shenzhen',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: [12, 36], source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
