import type { Rule } from '../../rule.ts';

/** 長者醫療券大灣區試點計劃: outpatient care at the designated departments of the institutions named. */
export const voucherBayAreaScope: Rule<string> = {
  id: 'hong-kong/medical/voucher-bay-area-scope',
  zh: '長者醫療券大灣區試點範圍',
  en: 'what the vouchers pay in the Greater Bay Area',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-08-18',
      value: 'outpatient, designated-departments',
      source: {
        instrument: 'Elderly Health Care Voucher Greater Bay Area Pilot Scheme',
        publisher: 'Government of the Hong Kong Special Administrative Region',
        publishedOn: '2025-08-18',
        url: 'https://www.info.gov.hk/gia/general/202508/18/P2025081800805p.htm',
      },
      evidence: 'verified',
    },
  ],
};
