import type { BayAreaPoints } from '../../hong-kong-care-law.ts';
import type { Rule } from '../../rule.ts';

/**
 * 大灣區試點: service points in the nine mainland cities, two of them at the University of Hong Kong-Shenzhen Hospital.
 * The pilot began in June 2024.
 */
export const voucherBayAreaPoints: Rule<BayAreaPoints> = {
  id: 'hong-kong/medical/voucher-bay-area-points',
  zh: '長者醫療券大灣區試點服務點',
  en: 'where the vouchers are taken in the Greater Bay Area',
  unit: '1',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-08-18',
      value: { points: 21, cities: 9 },
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
