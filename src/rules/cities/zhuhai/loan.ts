import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';

/** 购房政策 of Zhuhai: what the province sets alone. No text of the city's own was found. */
export const loan = {
  ...purchaseLaw,
  absent: ['zhuhai/loan/down-payment-ratios', 'zhuhai/loan/hong-kong-buyer-homes', 'zhuhai/loan/purchase-limits'],
} satisfies CityPurchaseLaw;
