import type { VoucherReward } from '../../hong-kong-care-law.ts';
import type { Rule } from '../../rule.ts';

/** 長者醫療券獎賞先導計劃: what spending so much on designated primary care within a year brings. */
export const voucherReward: Rule<VoucherReward> = {
  id: 'hong-kong/medical/voucher-reward',
  zh: '長者醫療券獎賞',
  en: 'reward of the health care vouchers',
  unit: 'HKD/year',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-11-13',
      value: { spending: 1000, reward: 500 },
      // Read on the page of a hospital that takes the vouchers.
      source: {
        instrument: 'Elderly Health Care Voucher Pilot Reward Scheme',
        publisher: 'Department of Health of Hong Kong',
      },
      evidence: 'secondary',
    },
  ],
};
