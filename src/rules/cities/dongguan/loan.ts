import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';

/** 购房政策 of Dongguan: what the province sets alone. No text of the city's own was found. */
export const loan = {
  ...purchaseLaw,
  absent: [
    'dongguan/loan/down-payment-ratios',
    'dongguan/loan/hong-kong-buyer-limits',
    'dongguan/loan/purchase-limits',
  ],
} satisfies CityPurchaseLaw;
