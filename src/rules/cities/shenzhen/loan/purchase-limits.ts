import type { PurchaseLimit } from '../../../city-purchase-law.ts';
import { shenzhenHousing2025 } from '../../../loan-sources.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 限购 by area and buyer; months are of tax or social insurance paid. Of residents of Hong Kong see
 * `hong-kong-buyer-limits`. The areas: `purchase-districts`.
 */
export const purchaseLimits: Rule<readonly PurchaseLimit[]> = {
  id: 'shenzhen/loan/purchase-limits',
  zh: '深圳限购',
  en: 'who may buy how many homes in Shenzhen',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-02-07',
      value: [{ area: 'city', buyer: 'without-hukou', homes: 1, paidMonths: 36 }],
      source: { instrument: '关于优化住房限购政策的通知', publisher: '深圳市住房和建设局' },
      evidence: 'verified',
    },
    {
      from: '2024-09-30',
      value: [
        { area: 'core', buyer: 'without-hukou', homes: 1, paidMonths: 12, moreWithTwoChildren: 1 },
        { area: 'outer', buyer: 'without-hukou', homes: 1, moreWithTwoChildren: 1 },
      ],
      source: { instrument: '关于进一步优化房地产市场平稳健康发展政策措施的通知', publisher: '深圳市住房和建设局' },
      evidence: 'verified',
    },
    {
      from: '2025-09-06',
      publishedOn: '2025-09-05',
      value: [
        { area: 'core', buyer: 'without-hukou', homes: 1, paidMonths: 12, moreWithTwoChildren: 1 },
        { area: 'outer', buyer: 'hukou', homes: 'unlimited' },
        { area: 'outer', buyer: 'payer', homes: 'unlimited', paidMonths: 12 },
        { area: 'outer', buyer: 'other', homes: 2 },
        { area: 'open', buyer: 'anyone', homes: 'unlimited' },
      ],
      source: shenzhenHousing2025,
      evidence: 'verified',
    },
  ],
};
