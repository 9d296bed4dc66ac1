import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';

/** 购房政策 of Zhaoqing: what the province sets alone. No text of the city's own was found. */
export const loan = {
  ...purchaseLaw,
  absent: [
    'zhaoqing/loan/down-payment-ratios',
    'zhaoqing/loan/hong-kong-buyer-limits',
    'zhaoqing/loan/purchase-limits',
  ],
} satisfies CityPurchaseLaw;
