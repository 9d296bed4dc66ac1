import { shenzhenMedicalOrder } from '../../../medical-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 灵活就业人员个人账户计入比例: a part of their 8 %. */
export const flexibleAccountRate: Rule<string> = {
  id: 'shenzhen/medical/flexible-account-rate',
  zh: '深圳市灵活就业人员医保个人账户计入比例',
  en: 'share of the base credited to the account of the flexibly employed in Shenzhen',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2023-10-01', value: '0.02', source: shenzhenMedicalOrder, evidence: 'recalled' }],
};
