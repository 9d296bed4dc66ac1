import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLawEverywhere } from '../../guangdong/purchase-law.ts';
import { downPaymentRatios } from './loan/down-payment-ratios.ts';
import { hongKongBuyerLimits } from './loan/hong-kong-buyer-limits.ts';
import { mortgageSpreadTerms } from './loan/mortgage-spread-terms.ts';
import { mortgageSpreads } from './loan/mortgage-spreads.ts';
import { purchaseDistricts } from './loan/purchase-districts.ts';
import { purchaseLimits } from './loan/purchase-limits.ts';

/** 购房政策 of Shenzhen. How many homes a resident of Hong Kong may buy is in force to 2025-09-05 only: the person is asked. */
export const loan = {
  ...purchaseLawEverywhere,
  downPaymentRatios,
  hongKongBuyerLimits,
  mortgageSpreadTerms,
  mortgageSpreads,
  purchaseDistricts,
  purchaseLimits,
  absent: [],
} satisfies CityPurchaseLaw;
