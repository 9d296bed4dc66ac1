import type { PurchaseLimit } from '../../../city-purchase-law.ts';
import { guangzhouHousing2024September } from '../../../loan-sources.ts';
import type { Rule } from '../../../rule.ts';

/** 限购 ended on 2024-09-30: no check of who buys, with a hukou or without. Residents of Hong Kong are not named. */
export const purchaseLimits: Rule<readonly PurchaseLimit[]> = {
  id: 'guangzhou/loan/purchase-limits',
  zh: '广州限购',
  en: 'who may buy how many homes in Guangzhou',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2024-09-30',
      value: [{ area: 'city', buyer: 'anyone', homes: 'unlimited' }],
      source: guangzhouHousing2024September,
      evidence: 'secondary',
    },
  ],
};
