import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';

/** 购房政策 of Jiangmen: what the province sets alone. No text of the city's own was found. */
export const loan = {
  ...purchaseLaw,
  absent: [
    'jiangmen/loan/down-payment-ratios',
    'jiangmen/loan/hong-kong-buyer-limits',
    'jiangmen/loan/purchase-limits',
  ],
} satisfies CityPurchaseLaw;
