import type { CityId } from './cities/city-names.ts';
import type { Rule } from './rule.ts';

/** What is lent. */
export type LoanProduct =
  | 'consumer-loan'
  | 'credit-card'
  | 'home-loan'
  | 'home-or-business-loan'
  | 'loan'
  | 'mainland-home-loan'
  | 'unsecured-loan';

/** What a lender answers; `pilot`: a trial with few borrowers. */
export type Answer = 'accepts' | 'declines' | 'pilot' | 'unknown';

/** What a source says of an answer. A code without words does not compile. */
export type LenderCondition =
  | 'about-3-percent'
  | 'aged-18-or-more'
  | 'approval-is-the-banks'
  | 'charter-lets-hong-kong-residents-apply'
  | 'contact-person-in-shenzhen'
  | 'credit-report-of-hong-kong-checked-through-the-platform'
  | 'designated-first-hand-homes'
  | 'down-payment-15-percent'
  | 'first-hand-or-cash-out'
  | 'first-hand-or-completed'
  | 'for-own-use'
  | 'good-credit-asked-of-mainland-residents'
  | 'half-of-the-price-or'
  | 'hard-to-get'
  | 'home-return-permit'
  | 'hong-kong-identity-card'
  | 'hong-kong-permanent-identity-card'
  | 'in-hkd'
  | 'income-twice-the-debts'
  | 'limit-50000-in-the-published-case'
  | 'nine-cities'
  | 'nine-cities-beijing-and-shanghai'
  | 'no-bank-named'
  | 'offered-by-2020'
  | 'on-collateral'
  | 'owns-a-home-in-shenzhen-or'
  | 'prime-less-1-5-to-2-percent-in-2021'
  | 'rate-on-prime'
  | 'said-of-macao-residents-only'
  | 'six-months-of-statements'
  | 'some-issued'
  | 'statements-of-3-months'
  | 'terms-not-found'
  | 'up-to-30-years'
  | 'up-to-60-percent'
  | 'up-to-hkd-10-million'
  | 'widely-refused'
  | 'work-proof'
  | 'works-in-the-qianhai-youth-hub';

/**
 * What a lender says to a resident of Hong Kong who asks for a product. `unknown`: something is reported of it, and no
 * answer follows. The conditions are codes, the sayings of the source and no more.
 */
export interface LenderAnswer {
  readonly lender: string;
  readonly product: LoanProduct;
  readonly place: CityId | 'mainland' | 'hong-kong';
  readonly answer: Answer;
  readonly conditions: readonly LenderCondition[];
}

/** One row of the table of lenders: its day, source and evidence are those of the value. */
export type LenderRow = Rule<LenderAnswer>;
