import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';
import { hongKongBuyerLimits } from './loan/hong-kong-buyer-limits.ts';

/** 购房政策 of Huizhou: what the province sets, and how many homes a resident of Hong Kong may buy. */
export const loan = {
  ...purchaseLaw,
  hongKongBuyerLimits,
  absent: ['huizhou/loan/down-payment-ratios', 'huizhou/loan/purchase-limits'],
} satisfies CityPurchaseLaw;
