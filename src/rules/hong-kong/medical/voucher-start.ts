import type { Rule } from '../../rule.ts';

/** 首次發放: from 1 January of the year in which one turns 65, whatever the birthday. */
export const voucherStart: Rule<string> = {
  id: 'hong-kong/medical/voucher-start',
  zh: '長者醫療券首次發放',
  en: 'when the health care vouchers begin',
  unit: 'text',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    // The announcement bears no date; a newspaper of 2018 says the same of those born in 1953.
    {
      from: '2018-01-01',
      value: 'january-of-the-year-of-the-birthday',
      source: {
        instrument: 'Elderly Health Care Voucher Scheme: television announcement',
        publisher: 'Information Services Department of Hong Kong',
        url: 'https://www.isd.gov.hk/eng/tvapi/20_md347.html',
      },
      evidence: 'verified',
    },
  ],
};
