import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';

/** 购房政策 of Zhongshan: what the province sets alone. No text of the city's own was found. */
export const loan = {
  ...purchaseLaw,
  absent: [
    'zhongshan/loan/down-payment-ratios',
    'zhongshan/loan/hong-kong-buyer-limits',
    'zhongshan/loan/purchase-limits',
  ],
} satisfies CityPurchaseLaw;
