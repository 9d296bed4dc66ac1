import type { PurchaseLimit } from '../../../city-purchase-law.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 港澳台居民: one home on identity card and travel permit, without social insurance, as one site of 2023 has it. Since
 * 2025-09-06 two readings are open, one home or two in the outer districts, and none is given.
 */
export const hongKongBuyerLimits: Rule<readonly PurchaseLimit[]> = {
  id: 'shenzhen/loan/hong-kong-buyer-limits',
  zh: '港澳居民深圳购房套数',
  en: 'how many homes a resident of Hong Kong may buy in Shenzhen',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2023-01-01',
      until: '2025-09-05',
      value: [{ area: 'city', buyer: 'hong-kong', homes: 1 }],
      source: { instrument: '港澳台居民在深圳购房', publisher: '深圳市' },
      evidence: 'secondary',
    },
  ],
};
