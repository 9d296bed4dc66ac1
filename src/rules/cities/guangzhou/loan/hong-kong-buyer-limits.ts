import type { PurchaseLimit } from '../../../city-purchase-law.ts';
import type { Rule } from '../../../rule.ts';

/**
 * 港澳居民 with identity card and travel permit: one home since December 2019; since July 2024 in the districts of the
 * limits one of up to 120 square metres and as many larger ones as they like, elsewhere any number, all for their own
 * use. The day in July is the first by which it was reported. Since 2024-09-30 the limits are gone; whether those on
 * residents of Hong Kong went with them was not read, and nothing is given.
 */
export const hongKongBuyerLimits: Rule<readonly PurchaseLimit[]> = {
  id: 'guangzhou/loan/hong-kong-buyer-limits',
  zh: '港澳居民广州购房套数',
  en: 'how many homes a resident of Hong Kong may buy in Guangzhou',
  unit: 'mixed',
  review: 'when the law changes',
  lastConfirmedOn: '2026-11-24',
  values: [
    {
      from: '2019-12-16',
      until: '2024-07-02',
      value: [{ area: 'city', buyer: 'hong-kong', homes: 1 }],
      source: { instrument: '港澳居民在广州购房的便利措施', publisher: '广州市房地产交易登记中心' },
      evidence: 'secondary',
    },
    {
      from: '2024-07-10',
      until: '2024-09-29',
      value: [
        { area: 'core', buyer: 'hong-kong', homes: 1, sizeUpTo: 120 },
        { area: 'core', buyer: 'hong-kong', homes: 'unlimited', sizeAbove: 120 },
        { area: 'outer', buyer: 'hong-kong', homes: 'unlimited' },
      ],
      source: { instrument: '港澳台居民及外籍人士在广州购房的调整', publisher: '广州市住房和城乡建设局' },
      evidence: 'secondary',
    },
  ],
};
