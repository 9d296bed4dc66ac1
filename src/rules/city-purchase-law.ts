import type { RatiosByHome, SpreadsByHome } from './mainland-loan-law.ts';
import type { Rule } from './rule.ts';

/** Where in a city a rule on buying holds: everywhere, or by the districts the city names. */
export type PurchaseArea = 'city' | 'core' | 'outer' | 'open';

/** 购房资格: with a hukou, without, with tax or social insurance paid, with neither, a resident of Hong Kong, or whoever it is. */
export type PurchaseBuyer = 'hukou' | 'without-hukou' | 'payer' | 'other' | 'hong-kong' | 'anyone';

/**
 * 限购: how many homes a buyer may have in an area, after how many months of tax or social insurance, and how many more
 * with two children; only of homes up to or above a size in square metres where that is given.
 */
export interface PurchaseLimit {
  readonly area: PurchaseArea;
  readonly buyer: PurchaseBuyer;
  readonly homes: number | 'unlimited';
  readonly paidMonths?: number;
  readonly moreWithTwoChildren?: number;
  readonly sizeUpTo?: number;
  readonly sizeAbove?: number;
}

/**
 * 购房政策 of one city. What no source gives is not there and stands in `absent` by the id it would have; the person is
 * asked. The nation's least down payment (`MainlandMortgageLaw`) holds beside it.
 */
export interface CityPurchaseLaw {
  /** 最低首付款比例 of the city's own */
  readonly downPaymentRatios?: Rule<RatiosByHome>;
  /** 房贷利率下限加点 */
  readonly mortgageSpreads?: Rule<SpreadsByHome>;
  /** 房贷利率定价 */
  readonly mortgageSpreadTerms?: Rule<string>;
  /** 限购 */
  readonly purchaseLimits?: Rule<readonly PurchaseLimit[]>;
  /** 限购区域 */
  readonly purchaseDistricts?: Rule<Readonly<Record<string, readonly string[]>>>;
  /** 港澳居民购房套数 */
  readonly hongKongBuyerLimits?: Rule<readonly PurchaseLimit[]>;
  /** 港澳居民购房材料 */
  readonly hongKongBuyerPapers: Rule<string>;
  /** 大湾区购房跨境资金 */
  readonly bayAreaPurchaseMoney?: Rule<string>;
  /** 契税税率 without a preference */
  readonly deedTaxRate: Rule<string>;
  readonly absent: readonly string[];
}
