import { shenzhenHousing2025 } from '../../../loan-sources.ts';
import type { Rule } from '../../../rule.ts';

/** The districts of each area since 2025-09-06; Xin'an is a part of Bao'an. Of the year before they were not read. */
export const purchaseDistricts: Rule<Readonly<Record<string, readonly string[]>>> = {
  id: 'shenzhen/loan/purchase-districts',
  zh: '深圳限购区域',
  en: 'areas of the limits on buying in Shenzhen',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2025-09-06',
      publishedOn: '2025-09-05',
      value: {
        core: ['futian', 'nanshan', 'xinan'],
        outer: ['luohu', 'baoan', 'longgang', 'longhua', 'pingshan', 'guangming'],
        open: ['yantian', 'dapeng'],
      },
      source: shenzhenHousing2025,
      evidence: 'verified',
    },
  ],
};
