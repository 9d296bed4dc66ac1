import { bayAreaPurchaseMoney } from './loan/bay-area-purchase-money.ts';
import { deedTaxRate } from './loan/deed-tax-rate.ts';
import { hongKongBuyerPapers } from './loan/hong-kong-buyer-papers.ts';

/** What holds alike for buying a home in each city of the province that is in the bay area, Shenzhen included. */
export const purchaseLawEverywhere = { deedTaxRate, hongKongBuyerPapers };

/** The same in the eight cities without Shenzhen. */
export const purchaseLaw = { ...purchaseLawEverywhere, bayAreaPurchaseMoney };
