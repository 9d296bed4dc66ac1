import { voucherScheme } from '../../medical-sources.ts';
import type { Rule } from '../../rule.ts';

/** 長者醫療券合資格年齡, in months. */
export const voucherAge: Rule<number> = {
  id: 'hong-kong/medical/voucher-age',
  zh: '長者醫療券合資格年齡',
  en: 'age of the health care vouchers',
  unit: 'months',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [{ from: '2017-07-01', value: 780, source: voucherScheme, evidence: 'verified' }],
};
