import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';

/** 购房政策 of Huizhou: what the province sets alone. No text of the city's own was found. */
export const loan = {
  ...purchaseLaw,
  absent: ['huizhou/loan/down-payment-ratios', 'huizhou/loan/hong-kong-buyer-homes', 'huizhou/loan/purchase-limits'],
} satisfies CityPurchaseLaw;
