import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';

/** 购房政策 of Foshan: what the province sets alone. No text of the city's own was found. */
export const loan = {
  ...purchaseLaw,
  absent: ['foshan/loan/down-payment-ratios', 'foshan/loan/hong-kong-buyer-homes', 'foshan/loan/purchase-limits'],
} satisfies CityPurchaseLaw;
