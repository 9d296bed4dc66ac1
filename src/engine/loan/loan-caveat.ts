import type { Caveat } from '../shared/result.ts';
import type { RuleCaveatCode } from '../shared/rule-caveats.ts';

/** What must be said beside the figures of a loan. A code without a sentence does not compile. */
export type LoanCaveatCode =
  | 'RATE_ASSUMED'
  | 'RATE_UNKNOWN'
  | 'CAP_BINDS'
  | 'PRICE_NONE'
  | 'PRICE_SEVERAL'
  | 'PRICE_BY_MONTHS'
  | 'PREPAYMENT_NOT_MADE'
  | 'PREPAYMENT_CUT'
  | 'RATE_PROVISIONAL'
  | 'RATE_FLOORED'
  | 'SIMPLE_COST'
  | 'HOUSING_FUND_OWN_WORDS'
  | 'LENDERS_AS_REPORTED'
  | 'LENDERS_NOT_KNOWN'
  | 'LIMITS_BY_LENDER'
  | 'LIMITS_OF_LENDER'
  | 'LIMITS_NO_PROMISE'
  | 'LIMITS_COUNT_AS_NOTHING'
  | 'STRESS_ON_REQUEST'
  | 'BANK_TESTS'
  | 'ABOVE_LENDER_LIMIT'
  | 'LIMITS_NOT_IN_FORCE'
  | 'FX_ASSUMED'
  | 'OFFER_UNKNOWN'
  | 'OFFER_SUMS_DIFFER'
  | 'NO_DISCOUNT'
  | 'FLIP_BEYOND'
  | 'HOME_NOT_GIVEN'
  | 'PURCHASE_DAY'
  | 'LOAN_CONVERTED'
  | 'DISTRICT_UNKNOWN'
  | 'DEED_TAX_OF_HONG_KONG'
  | 'TAX_BASE_AS_GIVEN'
  | 'OTHER_COSTS_NOT_KNOWN'
  | RuleCaveatCode;

/** A caveat of the loan plan. */
export type LoanCaveat = Caveat<LoanCaveatCode>;
