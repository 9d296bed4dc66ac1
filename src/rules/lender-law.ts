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

/**
 * What a lender says to a resident of Hong Kong who asks for a product. `unknown`: something is reported of it, and no
 * answer follows. The conditions are codes, the sayings of the source and no more.
 */
export interface LenderAnswer {
  readonly lender: string;
  readonly product: LoanProduct;
  readonly place: CityId | 'mainland' | 'hong-kong';
  readonly answer: 'accepts' | 'declines' | 'pilot' | 'unknown';
  readonly conditions: readonly string[];
}

/** One row of the table of lenders: its day, source and evidence are those of the value. */
export type LenderRow = Rule<LenderAnswer>;
