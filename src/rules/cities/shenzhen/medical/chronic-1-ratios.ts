import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 一类门特支付比例, rising with the continuous months of cover. The yearly limit of each disease was not found. */
export const chronic1Ratios: Rule<readonly string[]> = {
  id: 'shenzhen/medical/chronic-1-ratios',
  zh: '深圳市一类门诊特定病种支付比例',
  en: 'ratios of chronic class one in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: ['0.6', '0.75', '0.9'], source: shenzhenMedicalOrder, evidence: 'secondary' }],
};
