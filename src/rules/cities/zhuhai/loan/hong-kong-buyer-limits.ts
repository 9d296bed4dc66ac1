import type { PurchaseLimit } from '../../../city-purchase-law.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 港澳居民: no limit, as the guide of a consumers' council in Hong Kong has it. Undated; from the day by which it was
 * there.
 */
export const hongKongBuyerLimits: Rule<readonly PurchaseLimit[]> = {
  id: 'zhuhai/loan/hong-kong-buyer-limits',
  zh: '港澳居民珠海购房套数',
  en: 'how many homes a resident of Hong Kong may buy in Zhuhai',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2026-11-23',
      value: [{ area: 'city', buyer: 'hong-kong', homes: 'unlimited' }],
      source: {
        instrument: 'Greater Bay Area Residential Properties Guide, chapter 1',
        publisher: 'Consumer Council of Hong Kong',
        url: 'https://www.consumer.org.hk/en/shopping-guide/tips/gba-smart-guide-residential-properties',
      },
      evidence: 'secondary',
    },
  ],
};
