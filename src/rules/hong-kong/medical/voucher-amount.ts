import { voucherScheme } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 長者醫療券每年金額 */
export const voucherAmount: Rule<number> = {
  id: 'hong-kong/medical/voucher-amount',
  zh: '長者醫療券每年金額',
  en: 'yearly amount of the health care vouchers',
  unit: 'HKD/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // Raised in 2014; the page names no day.
    { from: '2015-01-01', value: 2000, source: voucherScheme, evidence: 'verified' },
  ],
};
