import { bayAreaPurchaseMoney } from './loan/bay-area-purchase-money.ts';
import { deedTaxRate } from './loan/deed-tax-rate.ts';

/** What the province sets for buying a home in each of its cities but Shenzhen. */
export const purchaseLaw = { bayAreaPurchaseMoney, deedTaxRate };
