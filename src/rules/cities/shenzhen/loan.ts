import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { deedTaxRate } from '../../guangdong/loan/deed-tax-rate.ts';
import { downPaymentRatios } from './loan/down-payment-ratios.ts';
import { hongKongBuyerHomes } from './loan/hong-kong-buyer-homes.ts';
import { hongKongBuyerPapers } from './loan/hong-kong-buyer-papers.ts';
import { mortgageSpreadTerms } from './loan/mortgage-spread-terms.ts';
import { mortgageSpreads } from './loan/mortgage-spreads.ts';
import { purchaseDistricts } from './loan/purchase-districts.ts';
import { purchaseLimits } from './loan/purchase-limits.ts';

/** 购房政策 of Shenzhen. Of residents of Hong Kong nothing is in force since 2025-09-06: the person is asked. */
export const loan = {
  downPaymentRatios,
  hongKongBuyerHomes,
  hongKongBuyerPapers,
  mortgageSpreadTerms,
  mortgageSpreads,
  purchaseDistricts,
  purchaseLimits,
  deedTaxRate,
  absent: [],
} satisfies CityPurchaseLaw;
