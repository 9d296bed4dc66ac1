import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';
import { downPaymentRatios } from './loan/down-payment-ratios.ts';
import { hongKongBuyerLimits } from './loan/hong-kong-buyer-limits.ts';
import { mortgageSpreadTerms } from './loan/mortgage-spread-terms.ts';
import { mortgageSpreads } from './loan/mortgage-spreads.ts';
import { purchaseDistricts } from './loan/purchase-districts.ts';
import { purchaseLimits } from './loan/purchase-limits.ts';

/** 购房政策 of Guangzhou. */
export const loan = {
  ...purchaseLaw,
  downPaymentRatios,
  mortgageSpreadTerms,
  mortgageSpreads,
  purchaseLimits,
  hongKongBuyerLimits,
  purchaseDistricts,
  absent: [],
} satisfies CityPurchaseLaw;
