import type { CityPurchaseLaw } from '../../city-purchase-law.ts';
import { purchaseLaw } from '../../guangdong/purchase-law.ts';
import { downPaymentRatios } from './loan/down-payment-ratios.ts';
import { mortgageSpreadTerms } from './loan/mortgage-spread-terms.ts';
import { mortgageSpreads } from './loan/mortgage-spreads.ts';
import { purchaseLimits } from './loan/purchase-limits.ts';

/** 购房政策 of Guangzhou. */
export const loan = {
  ...purchaseLaw,
  downPaymentRatios,
  mortgageSpreadTerms,
  mortgageSpreads,
  purchaseLimits,
  absent: ['guangzhou/loan/hong-kong-buyer-homes'],
} satisfies CityPurchaseLaw;
