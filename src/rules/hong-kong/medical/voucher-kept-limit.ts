import { voucherScheme } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 長者醫療券累積上限 */
export const voucherKeptLimit: Rule<number> = {
  id: 'hong-kong/medical/voucher-kept-limit',
  zh: '長者醫療券累積上限',
  en: 'limit of the vouchers kept',
  unit: 'HKD',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2019-06-26', value: 8000, source: voucherScheme, evidence: 'verified' }],
};
