import { type Currency, type Money, times } from '../../../quantities/money.ts';
import type { Rate } from '../../../quantities/rate.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { RuleUse } from '../../shared/result.ts';

/** A tax or a cost that is paid once. */
export type TaxCode =
  | 'DEED_TAX'
  | 'DEED_TAX_ONLY'
  | 'DEED_TAX_SECOND'
  | 'DEED_TAX_FULL'
  | 'RESALE_VAT'
  | 'SELLER_INCOME_TAX'
  | 'OTHER_TAXES'
  | 'STAMP_DUTY'
  | 'ENDED_STAMP_DUTIES'
  | 'INSURANCE_PREMIUM'
  | 'BUYER_TOTAL';

/** Who pays it. */
export type Payer = 'BUYER' | 'SELLER' | 'BUYER_AND_SELLER';

/** Whether it is due. `ASK`: something was not given; `NOT_OFFERED`: there is no such insurance for this loan. */
export type Applies = 'DUE' | 'NOT_DUE' | 'ASK' | 'NOT_KNOWN' | 'NOT_OFFERED';

/** What must be said beside it, or given for it. */
export type TaxNote =
  | 'GIVE_PRICE'
  | 'GIVE_SIZE'
  | 'GIVE_HOMES'
  | 'GIVE_SELLER_MONTHS'
  | 'GIVE_SELLER_ONLY_HOME'
  | 'GIVE_FIRST_BUYER'
  | 'BY_HOMES_SAID'
  | 'HONG_KONG_OPEN'
  | 'NOT_A_RESALE'
  | 'FREE_BY_TIME'
  | 'FREE_ONLY_HOME'
  | 'FIXED_AND_SHARE'
  | 'FIXED_SUM'
  | 'WITHIN_BANK_LIMIT'
  | 'LIVED_IN_ONLY'
  | 'PRICE_TOO_HIGH'
  | 'LOAN_TOO_HIGH'
  | 'TERM_TOO_LONG'
  | 'SHARE_NOT_FOUND'
  | 'FLOATING_RATE'
  | 'NO_EXCHANGE_RATE'
  | 'OF_WHAT_IS_KNOWN'
  | 'MORE_IS_OPEN';

/** A row of the table `taxes`. Amounts are in the currency of the home. */
export interface TaxRow {
  readonly tax: TaxCode;
  readonly payer: Payer;
  readonly base?: Money<Currency>;
  readonly ratio?: Rate;
  /** What is due, or would be where it is asked. */
  readonly amount?: Money<Currency>;
  readonly applies?: Applies;
  /** Codes, or the sayings of a rule. */
  readonly notes?: readonly (TaxNote | string)[];
  readonly uses: readonly RuleUse[];
  /** The rule that says nothing on the day. */
  readonly silent?: string;
}

/** A row of which nothing is known on the day. */
export function unknownTax(tax: TaxCode, payer: Payer, silent: string): TaxRow {
  return { tax, payer, applies: 'NOT_KNOWN', uses: [], silent };
}

/**
 * A share of a base: the amount needs both.
 *
 * @rounding half up to the fen or cent: no text read says how
 */
export function shareOfBase(
  base: Money<Currency> | undefined,
  ratio: Rate,
): Pick<TaxRow, 'base' | 'ratio' | 'amount'> & { readonly missing: readonly TaxNote[] } {
  if (base === undefined) return { ratio, missing: ['GIVE_PRICE'] };
  return { base, ratio, amount: times(base, ratio, roundHalfUp), missing: [] };
}
